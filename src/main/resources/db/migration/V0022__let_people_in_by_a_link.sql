-- One-time links by which people set their first password. Only a hash of the link is kept.
create table invitation (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  membership_id uuid not null,
  secret_hash   text not null unique,
  made_by       text not null,
  made_at       timestamptz not null,
  expires_at    timestamptz not null,
  used_at       timestamptz,
  revoked_at    timestamptz,
  primary key (tenant_id, id),
  -- Who is taken off has no link any more.
  foreign key (tenant_id, membership_id) references membership on delete cascade
);
create index invitation_by_membership on invitation (tenant_id, membership_id);
select guard('invitation');
