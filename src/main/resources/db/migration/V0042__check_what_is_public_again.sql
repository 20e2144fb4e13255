-- What the gate finds in an edition that is public, by the version of the rules that looked last.
create table edition_check (
  tenant_id     uuid not null default own_tenant() references tenant,
  edition_id    uuid not null,
  rules_version int not null,
  checked_at    timestamptz not null,
  hard          int not null,
  soft          int not null,
  findings      jsonb not null,
  primary key (tenant_id, edition_id),
  foreign key (tenant_id, edition_id) references edition
);
create index edition_check_open on edition_check (tenant_id) where hard + soft > 0;
select guard('edition_check');
select open_to_subtree('edition_check');
