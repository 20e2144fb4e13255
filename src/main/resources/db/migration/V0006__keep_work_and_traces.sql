-- What is to be told to another system, written in the transaction that decided it.
create table outbox (
  tenant_id  uuid not null default own_tenant() references tenant,
  id         uuid not null,
  topic      text not null,
  payload    jsonb not null,
  due_at     timestamptz not null default now(),
  attempts   int not null default 0,
  last_error text,
  primary key (tenant_id, id)
);
create index outbox_due on outbox (due_at);
select guard('outbox');
-- The worker sees that there is work and for whom, not what it says.
grant select (tenant_id, id, due_at, attempts) on outbox to scope_worker;
create policy worker_select on outbox for select to scope_worker using (true);
grant insert on outbox to scope_platform;
create policy platform_insert on outbox for insert to scope_platform with check (true);

-- Who of a bureau looked at what a school has not published. Written by the bureau, readable by both.
create table look (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  addressee_id uuid not null references tenant,
  looker       text not null,
  looker_name  text not null,
  subject_kind text not null,
  subject_id   uuid not null,
  subject_name text not null,
  looked_at    timestamptz not null,
  primary key (tenant_id, id)
);
create index look_by_addressee on look (addressee_id, looked_at);
select guard_append_only('look');
-- A look is written by who looks, in the transaction that looks.
revoke insert on look from scope_tenant;
drop policy own_insert on look;
create policy addressee_select on look for select to scope_tenant using (addressee_id = own_tenant());
grant insert on look to scope_subtree;
create policy subtree_insert on look for insert to scope_subtree with check (tenant_id = own_tenant());

-- Who did what. Only added to; holds no content and no personal data but the actor's subject.
create table audit_entry (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  actor        text not null,
  action       text not null,
  subject_kind text not null,
  subject_id   text not null,
  happened_at  timestamptz not null,
  primary key (tenant_id, id)
);
select guard_append_only('audit_entry');

-- Answers already given to a request that carried an Idempotency-Key.
create table idempotent_answer (
  tenant_id    uuid not null default own_tenant() references tenant,
  key          text not null,
  actor        text not null,
  request_hash text not null,
  status       int not null,
  answer       text not null,
  answered_at  timestamptz not null,
  primary key (tenant_id, actor, key)
);
select guard('idempotent_answer');
