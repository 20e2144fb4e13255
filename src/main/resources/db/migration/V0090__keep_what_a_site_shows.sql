-- How sites are arranged: columns, kinds of openness, key areas, procedures. Public like the pages, declared in tenants/.
create table site_plan (
  tenant_id    uuid not null default own_tenant() references tenant,
  audience     text not null check (audience in ('SCHOOL', 'BUREAU')),
  content_hash text not null,
  definition   jsonb not null,
  primary key (tenant_id, audience)
);
select guard('site_plan');
-- Declared by the reconciliation only.
revoke insert, update, delete on site_plan from scope_tenant;
drop policy own_select on site_plan;
drop policy own_insert on site_plan;
drop policy own_update on site_plan;
drop policy own_delete on site_plan;
grant select on site_plan to scope_public, scope_subtree;
grant select, insert, update on site_plan to scope_platform;
create policy lineage_select on site_plan for select to scope_tenant using (tenant_id = any (lineage()));
create policy public_select on site_plan for select to scope_public, scope_subtree using (true);
create policy platform_select on site_plan for select to scope_platform using (true);
create policy platform_insert on site_plan for insert to scope_platform with check (true);
create policy platform_update on site_plan for update to scope_platform using (true) with check (true);
create policy never_delete on site_plan for delete to scope_platform using (false);
