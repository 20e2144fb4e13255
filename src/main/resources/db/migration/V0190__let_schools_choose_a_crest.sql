-- A crest that a school has uploaded itself. It goes before the declared one as long as it is here.
create table own_crest (
  tenant_id   uuid not null default own_tenant() references tenant,
  sha256      text not null,
  uploader    text not null,
  uploaded_at timestamptz not null,
  primary key (tenant_id),
  foreign key (tenant_id, sha256) references crest
);
select guard('own_crest');
grant select (tenant_id, sha256) on own_crest to scope_public;
create policy public_select on own_crest for select to scope_public using (true);
grant insert on crest to scope_tenant;
create policy own_insert on crest for insert to scope_tenant with check (tenant_id = own_tenant());
