-- Government portals to which a bureau has disclosures pushed, its own and those of everybody below it. Address and secret are
-- sealed by the server, as those of channels are.
create table portal_target (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  name          text not null check (length(name) between 1 and 60),
  address       text not null check (length(address) between 3 and 6000),
  secret        text not null check (length(secret) between 1 and 1600),
  portal_column text not null check (length(portal_column) <= 60),
  items         text[] not null,
  active        boolean not null default true,
  added_at      timestamptz not null,
  rest_until    timestamptz not null,
  primary key (tenant_id, id)
);
comment on column portal_target.portal_column is 'where the disclosures belong on the portal, in its own words';
comment on column portal_target.items is 'codes of items, or how codes begin; empty means all';
comment on column portal_target.rest_until is 'a portal that does not answer is left alone for a while';
select guard('portal_target');
grant select (tenant_id, id, active, rest_until) on portal_target to scope_worker;
create policy worker_select on portal_target for select to scope_worker using (true);

-- What a portal should have of a disclosure, and what it has: numbers of editions, or nothing. No text of a disclosure stands here;
-- what goes out is read, in the public's scope, at the moment in which it goes.
create table portal_copy (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  target_id     uuid not null,
  publisher_id  uuid not null references tenant,
  disclosure_id uuid not null,
  item_code     text not null,
  wanted        int,
  sent          int,
  version       int not null default 1,
  state         text not null check (state in ('WAITING', 'TAKEN', 'DONE', 'SET_ASIDE', 'GIVEN_UP')),
  attempts      int not null default 0,
  changed_at    timestamptz not null,
  due_at        timestamptz not null,
  taken_at      timestamptz,
  done_at       timestamptz,
  reason        text,
  primary key (tenant_id, id),
  unique (tenant_id, target_id, disclosure_id),
  foreign key (tenant_id, target_id) references portal_target on delete cascade
);
create index portal_copy_line on portal_copy (tenant_id, target_id, publisher_id, changed_at, id) where state in ('WAITING', 'TAKEN');
create index portal_copy_due on portal_copy (attempts, due_at) where state in ('WAITING', 'TAKEN');
create index portal_copy_latest on portal_copy (tenant_id, done_at);
select guard('portal_copy');
-- The worker sees that there is work and for whom.
grant select (tenant_id, id, target_id, publisher_id, wanted, state, attempts, changed_at, due_at, taken_at) on portal_copy to scope_worker;
create policy worker_select on portal_copy for select to scope_worker using (true);
