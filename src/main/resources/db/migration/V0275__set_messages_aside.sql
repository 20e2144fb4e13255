-- A message of the outbox that fails for a day and more is set aside: nobody tries it any more until a person says so.
alter table outbox add column made_at timestamptz not null default now();
alter table outbox add column set_aside_at timestamptz;
comment on column outbox.set_aside_at is 'since when it waits for a person; others of the tenant go on';
drop index outbox_due;
create index outbox_due on outbox (due_at) where set_aside_at is null;
create index outbox_set_aside on outbox (tenant_id) where set_aside_at is not null;
grant select (set_aside_at) on outbox to scope_worker;
-- A bureau sees that something of its schools got stuck, and of which kind; never what it says.
grant select (tenant_id, id, topic, attempts, last_error, made_at, set_aside_at) on outbox to scope_subtree;
create policy subtree_select on outbox for select to scope_subtree using (tenant_id = any ((select reached())::uuid[]));
