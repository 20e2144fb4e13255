-- The crest of a tenant, declared in tenants/. A picture is known by its hash, so an address never changes its content.
create table crest (
  tenant_id uuid not null default own_tenant() references tenant,
  sha256    text not null,
  content   bytea not null check (length(content) <= 32768),
  primary key (tenant_id, sha256)
);
create index crest_by_hash on crest (sha256);
select guard('crest');
-- Declared by the reconciliation only.
revoke insert, update, delete on crest from scope_tenant;
drop policy own_insert on crest;
drop policy own_update on crest;
drop policy own_delete on crest;
grant select on crest to scope_public, scope_subtree;
grant select, insert on crest to scope_platform;
create policy public_select on crest for select to scope_public, scope_subtree using (true);
create policy platform_select on crest for select to scope_platform using (true);
create policy platform_insert on crest for insert to scope_platform with check (true);
create policy never_update on crest for update to scope_platform using (false);
create policy never_delete on crest for delete to scope_platform using (false);
