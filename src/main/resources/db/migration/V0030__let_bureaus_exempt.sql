-- An exemption: a bureau lets a tenant below it off some items for a while. It belongs to the bureau and is about the
-- addressee; both read it, and every bureau above the addressee. Only added to: what ends it early is a row of its own.
create table exemption (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  addressee_id uuid not null references tenant check (addressee_id <> tenant_id),
  items        text[] not null check (cardinality(items) > 0),
  ground       text not null,
  from_on      date not null,
  until_on     date not null check (until_on >= from_on),
  granter      text not null,
  granter_name text not null,
  granted_at   timestamptz not null,
  primary key (tenant_id, id)
);
create index exemption_by_addressee on exemption (addressee_id);
select guard_append_only('exemption');

create table exemption_revocation (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  addressee_id uuid not null references tenant,
  reason       text not null,
  revoker      text not null,
  revoker_name text not null,
  revoked_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references exemption
);
create index exemption_revocation_by_addressee on exemption_revocation (addressee_id);
select guard_append_only('exemption_revocation');

create policy addressee_select on exemption for select to scope_tenant using (addressee_id = own_tenant());
create policy addressee_select on exemption_revocation for select to scope_tenant using (addressee_id = own_tenant());

-- Bureaus exempt tenants below them, nobody else: the addressee's lineage must hold the bureau.
create policy below_only on exemption as restrictive for insert to scope_tenant with check (
  exists (select 1 from tenant t where t.id = addressee_id and own_tenant() = any (t.lineage)));

grant select on exemption, exemption_revocation to scope_subtree;
create policy subtree_select on exemption for select to scope_subtree using (
  addressee_id = any ((select array_agg(id) from tenant
                        where path >= current_setting('app.path', true)
                          and path <  current_setting('app.path_end', true))::uuid[]));
create policy subtree_select on exemption_revocation for select to scope_subtree using (
  addressee_id = any ((select array_agg(id) from tenant
                        where path >= current_setting('app.path', true)
                          and path <  current_setting('app.path_end', true))::uuid[]));

-- The public learns what is not owed for now, so that it does not look forgotten; neither the ground nor who granted it.
grant select (tenant_id, id, addressee_id, items, from_on, until_on) on exemption to scope_public;
grant select (tenant_id, id, addressee_id, revoked_at) on exemption_revocation to scope_public;
create policy public_select on exemption for select to scope_public using (true);
create policy public_select on exemption_revocation for select to scope_public using (true);
