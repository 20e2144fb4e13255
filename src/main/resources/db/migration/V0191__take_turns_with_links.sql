-- Whose links were not looked at for longest is asked over all tenants: when, and nothing else.
grant select (tenant_id, on_day) on link_round to scope_worker;
create policy worker_select on link_round for select to scope_worker using (true);
