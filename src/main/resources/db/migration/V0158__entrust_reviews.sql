-- Entrusted review 委托审核: a bureau lets somebody of its own or of another school review for a school with too few
-- people. It belongs to the bureau and is about the school; bureau, school and reviewer read it.
create table entrustment (
  tenant_id           uuid not null default own_tenant() references tenant,
  id                  uuid not null,
  school_id           uuid not null references tenant check (school_id <> tenant_id),
  reviewer            text not null,
  reviewer_name       text not null,
  reviewer_tenant     uuid not null references tenant check (reviewer_tenant <> school_id),
  reviewer_office     text not null,
  reviewer_membership uuid not null,
  signs               boolean not null,
  ground              text not null check (length(ground) between 1 and 500),
  from_on             date not null,
  until_on            date not null check (until_on >= from_on),
  granter_name        text not null,
  granted_at          timestamptz not null,
  revoked_at          timestamptz,
  revoker_name        text,
  primary key (tenant_id, id)
);
create index entrustment_by_school on entrustment (school_id);
create index entrustment_by_reviewer on entrustment (reviewer);
select guard_append_only('entrustment');
grant update (revoked_at, revoker_name) on entrustment to scope_tenant;
drop policy never_update on entrustment;
create policy own_update on entrustment for update to scope_tenant
  using (tenant_id = own_tenant()) with check (tenant_id = own_tenant());
create policy school_select on entrustment for select to scope_tenant using (school_id = own_tenant());

-- Asked at every use case beside the memberships.
grant select on entrustment to scope_platform, scope_subtree;
create policy reviewer_select on entrustment for select to scope_tenant, scope_platform, scope_subtree
  using (reviewer = acting_subject());

-- A bureau entrusts for schools below it, to people of its own or below it, nobody else.
create policy below_only on entrustment as restrictive for insert to scope_tenant with check (
  exists (select 1 from tenant t where t.id = school_id and own_tenant() = any (t.lineage))
  and exists (select 1 from tenant t where t.id = reviewer_tenant and own_tenant() = any (t.lineage)));

-- From which office an entrusted reviewer signed.
alter table signature add column entrusted_office text;
