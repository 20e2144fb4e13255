-- How links fared that lead out of published texts, and which nights a tenant's have been looked at.
create table link_check (
  tenant_id     uuid not null default own_tenant() references tenant,
  disclosure_id uuid not null,
  address       text not null check (length(address) between 8 and 2000),
  outcome       text not null check (outcome in ('WELL', 'GONE', 'AWAY', 'CLOSED')),
  detail        text not null,
  checked_at    timestamptz not null,
  failing_since timestamptz,
  failures      int not null default 0,
  primary key (tenant_id, disclosure_id, address),
  foreign key (tenant_id, disclosure_id) references disclosure
);
comment on column link_check.outcome is 'WELL there, GONE for good, AWAY at the moment, CLOSED to the public: an address inside some network';
select guard('link_check');

create table link_round (
  tenant_id uuid not null default own_tenant() references tenant,
  on_day    date not null,
  primary key (tenant_id, on_day)
);
select guard('link_round');
