-- Delegation in absence 请假委托: for some days a colleague acts with somebody's review rights. It names the two
-- memberships, so that it ends with either of them and does not come back with a new one. Only ever ended early.
create table delegation (
  tenant_id            uuid not null default own_tenant() references tenant,
  id                   uuid not null,
  delegator            text not null,
  delegator_name       text not null,
  delegator_membership uuid not null,
  delegate             text not null check (delegate <> delegator),
  delegate_name        text not null,
  delegate_membership  uuid not null,
  from_on              date not null,
  until_on             date not null check (until_on >= from_on),
  reason               text not null check (length(reason) between 1 and 500),
  made_at              timestamptz not null,
  revoked_at           timestamptz,
  revoker_name         text,
  primary key (tenant_id, id)
);
create index delegation_by_delegate on delegation (tenant_id, delegate, until_on);
select guard_append_only('delegation');
grant update (revoked_at, revoker_name) on delegation to scope_tenant;
drop policy never_update on delegation;
create policy own_update on delegation for update to scope_tenant
  using (tenant_id = own_tenant()) with check (tenant_id = own_tenant());
-- Asked at every use case, also of an inspector's: whoever reads the schools below finds only what names the reader.
grant select on delegation to scope_subtree;
create policy mine_select on delegation for select to scope_subtree using (delegate = acting_subject());

-- In whose place somebody signed. "Nobody passes two reviews of a round" counts both.
alter table signature
  add column on_behalf_of text,
  add column on_behalf_of_name text;
