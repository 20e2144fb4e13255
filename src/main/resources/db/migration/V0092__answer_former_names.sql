-- Old links never die: names in addresses and hosts that a tenant had before lead to the present ones.
create table former_name (
  tenant_id uuid not null default own_tenant() references tenant,
  kind      text not null check (kind in ('SLUG', 'HOST')),
  name      text not null,
  primary key (tenant_id, kind, name),
  unique (kind, name)
);
select guard('former_name');
-- Written by the reconciliation only, and never taken away.
revoke insert, update, delete on former_name from scope_tenant;
drop policy own_insert on former_name;
drop policy own_update on former_name;
drop policy own_delete on former_name;
grant select on former_name to scope_public, scope_subtree;
grant select, insert, update on former_name to scope_platform;
create policy public_select on former_name for select to scope_public, scope_subtree using (true);
create policy platform_select on former_name for select to scope_platform using (true);
create policy platform_insert on former_name for insert to scope_platform with check (true);
create policy platform_update on former_name for update to scope_platform using (true) with check (true);
create policy never_delete on former_name for delete to scope_platform using (false);
