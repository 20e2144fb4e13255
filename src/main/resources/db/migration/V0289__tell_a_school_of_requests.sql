-- Whose people have to be told that somebody asks to hide something: the worker sees at which school, nothing else.
grant select (tenant_id, id, decided_at) on hide_request to scope_worker;
create policy worker_select on hide_request for select to scope_worker using (decided_at is null);
