-- Codes on slips of paper end. The code itself is kept nowhere; this says until when it works, or that it is over.
create table login_code (
  tenant_id     uuid not null default own_tenant() references tenant,
  membership_id uuid not null,
  expires_at    timestamptz not null,
  ended_at      timestamptz,
  primary key (tenant_id, membership_id),
  -- Who is taken off has no code any more.
  foreign key (tenant_id, membership_id) references membership on delete cascade
);
select guard('login_code');
