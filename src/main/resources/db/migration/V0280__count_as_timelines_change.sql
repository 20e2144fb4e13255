-- How many cells stand in which status is kept for each bureau as the timelines change, so that a dashboard does not count. Kept
-- are differences: how many more, or fewer, stand so from a day on. The sum of those up to a day is the figure of that day, and
-- nothing has to be done at midnight.
create table figure_move (
  tenant_id uuid not null default own_tenant() references tenant,
  id        uuid not null,
  moves     jsonb not null,
  primary key (tenant_id, id)
);
select guard('figure_move');

-- The same, summed up by the worker: a row that all schools share would make them wait for each other.
create table figure_sum (
  tenant_id uuid not null default own_tenant() references tenant,
  day       date not null,
  part      text not null,
  about     text not null,
  status    text not null,
  n         bigint not null,
  primary key (tenant_id, day, part, about, status)
);
select guard('figure_sum');

-- As what a school has been counted, and for which bureaus. Where it is counted otherwise now, all of it is taken back first.
create table figure_share (
  tenant_id uuid not null default own_tenant() references tenant,
  bureaus   uuid[] not null,
  district  text not null,
  kinds     text[] not null,
  last_day  date,
  primary key (tenant_id)
);
select guard('figure_share');

-- What a school has done of what it owed, today and tomorrow and four weeks before, for each bureau above it.
create table school_figure (
  tenant_id   uuid not null default own_tenant() references tenant,
  school_id   uuid not null references tenant,
  day         date not null,
  done        int not null,
  owed        int not null,
  done_before int not null,
  owed_before int not null,
  primary key (tenant_id, school_id, day)
);
create index school_figure_own on school_figure (school_id, day);
create index school_figure_worst on school_figure (tenant_id, day, (100 * done / nullif(owed, 0)), (done - owed), school_id)
  where done < owed;
create index school_figure_improved on school_figure
  (tenant_id, day, (100 * done / nullif(owed, 0) - 100 * done_before / nullif(owed_before, 0)) desc,
   (100 * done / nullif(owed, 0)) desc, school_id)
  where 100 * done / nullif(owed, 0) - 100 * done_before / nullif(owed_before, 0) > 0;
select guard('school_figure');

-- Up to which day all schools below a bureau are counted in. Before that its figures are counted anew for each look.
create table figure_day (
  tenant_id      uuid not null default own_tenant() references tenant,
  complete_until date not null,
  primary key (tenant_id)
);
select guard('figure_day');

-- A school writes for the bureaus above it, in the transaction that judges it, and takes back from those it was below.
drop policy own_insert on figure_move;
create policy from_below_insert on figure_move for insert to scope_tenant with check (
  tenant_id = any ((select lineage())::uuid[])
  or tenant_id = any ((select bureaus from figure_share where tenant_id = own_tenant())::uuid[]));
create policy about_me_select on school_figure for select to scope_tenant using (school_id = own_tenant());
create policy about_me_insert on school_figure for insert to scope_tenant
  with check (school_id = own_tenant() and tenant_id = any ((select lineage())::uuid[]));
create policy about_me_update on school_figure for update to scope_tenant
  using (school_id = own_tenant()) with check (school_id = own_tenant() and tenant_id = any ((select lineage())::uuid[]));
create policy about_me_delete on school_figure for delete to scope_tenant using (school_id = own_tenant());

-- The figures are of all schools; whoever sees some only has them counted. Read as they are, without asking whom one reaches:
-- to list a hundred thousand schools would take longer than all else.
do $$
declare
  target text;
begin
  foreach target in array array['figure_move', 'figure_sum', 'school_figure', 'figure_day'] loop
    execute format('grant select on %I to scope_subtree', target);
    execute format('create policy own_figures_select on %I for select to scope_subtree'
                   || ' using (tenant_id = own_tenant() and (select watches_all()))', target);
    execute format('create policy figures_tell_of_all on %I as restrictive for select to scope_tenant'
                   || ' using ((select not is_narrowed()))', target);
  end loop;
end
$$;
grant select (tenant_id) on figure_move to scope_worker;
create policy worker_select on figure_move for select to scope_worker using (true);

-- The bureaus of a subtree, and a school of each, without a look at all others.
create index tenant_bureaus on tenant (path) where kind = 'BUREAU';
create index tenant_schools on tenant (parent_id, path) where kind = 'SCHOOL';
