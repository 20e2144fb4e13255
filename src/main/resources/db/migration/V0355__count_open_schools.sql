-- A dashboard tells how many schools there are, counted or not. Of a hundred thousand, reading when each of them closes takes
-- longer than all else on it: an index holds those that stay, and from the other the planner learns that few have such a day.
create index tenant_open_schools on tenant (path)
  where kind = 'SCHOOL' and status = 'ACTIVE' and (settings ->> 'closes_on') is null;
create index tenant_closes on tenant ((settings ->> 'closes_on'));
