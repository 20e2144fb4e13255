-- Nobody is late for the time before there was a site. Those that are there already were first judged when they were declared.
alter table tenant add column opened_on date not null default cast(now() at time zone 'Asia/Shanghai' as date);

create policy once_update on tenant for update to sunlight_owner using (true) with check (true);
update tenant t
   set opened_on = least(t.opened_on, (select cast(min(i.known_from) at time zone 'Asia/Shanghai' as date)
                                         from compliance_interval i where i.tenant_id = t.id));
drop policy once_update on tenant;
