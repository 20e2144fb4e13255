-- An article that was published elsewhere, taken over as a snapshot: where and when it stood there. Of a draft this may still be
-- incomplete; of an edition it is not.
create table snapshot (
  tenant_id     uuid not null default own_tenant() references tenant,
  disclosure_id uuid not null,
  address       text check (length(address) between 8 and 1000),
  published_on  date,
  publisher     text not null check (length(publisher) <= 100),
  primary key (tenant_id, disclosure_id),
  foreign key (tenant_id, disclosure_id) references disclosure
);
select guard('snapshot');

create table edition_snapshot (
  tenant_id    uuid not null default own_tenant() references tenant,
  edition_id   uuid not null,
  address      text not null check (length(address) between 8 and 1000),
  published_on date not null,
  publisher    text not null check (length(publisher) <= 100),
  primary key (tenant_id, edition_id),
  foreign key (tenant_id, edition_id) references edition
);
select guard_append_only('edition_snapshot');
select open_to_subtree('edition_snapshot');
grant select on edition_snapshot to scope_public;
create policy published on edition_snapshot for select to scope_public using (exists (
  select 1 from edition e where e.tenant_id = edition_snapshot.tenant_id and e.id = edition_id));
