-- Editions of the two catalogues are public documents and never change once in force.
create table catalogue_edition (
  tenant_id    uuid not null references tenant,
  id           uuid not null,
  audience     text not null check (audience in ('SCHOOL', 'BUREAU')),
  effective_on date not null,
  content_hash text not null,
  definition   jsonb not null,
  declared_at  timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, audience, effective_on)
);
select guard_append_only('catalogue_edition');
-- Declared by the reconciliation only.
revoke insert on catalogue_edition from scope_tenant;
drop policy own_insert on catalogue_edition;
drop policy own_select on catalogue_edition;
drop policy never_update on catalogue_edition;
grant select on catalogue_edition to scope_public, scope_subtree, scope_platform;
grant insert, update on catalogue_edition to scope_platform;
create policy public_select on catalogue_edition for select to scope_public, scope_subtree using (true);
create policy lineage_select on catalogue_edition for select to scope_tenant using (tenant_id = any (lineage()));
create policy platform_select on catalogue_edition for select to scope_platform using (true);
create policy platform_insert on catalogue_edition for insert to scope_platform with check (true);
-- An edition may be replaced only while it is not yet in force.
create policy platform_update on catalogue_edition for update to scope_platform
  using (effective_on > current_date) with check (effective_on > current_date);

-- Holidays and make-up working days as the State Council announced them; the same for everybody.
create table calendar_day (
  day    date primary key,
  kind   text not null check (kind in ('OFF', 'WORK')),
  name   text not null
);
-- Years whose notice is known. A day of any other year is provisional.
create table calendar_year (
  year   int primary key,
  source text not null
);
grant select on calendar_day, calendar_year to scope_tenant, scope_subtree, scope_public, scope_platform, scope_worker;

-- Terms of the schools below a bureau: weekly and monthly clocks pause outside them.
create table school_term (
  tenant_id uuid not null default own_tenant() references tenant,
  id        uuid not null,
  name_zh   text not null,
  name_en   text not null,
  starts_on date not null,
  ends_on   date not null check (ends_on > starts_on),
  primary key (tenant_id, id),
  unique (tenant_id, starts_on)
);
select guard('school_term');
grant select on school_term to scope_public, scope_subtree;
create policy public_select on school_term for select to scope_public, scope_subtree using (true);
-- Covers the own rows as well.
drop policy own_select on school_term;
create policy lineage_select on school_term for select to scope_tenant using (tenant_id = any (lineage()));

-- Dates that clocks refer to and only the bureau knows: registration, collection of fees.
create table anchor_date (
  tenant_id uuid not null default own_tenant() references tenant,
  id        uuid not null,
  anchor    text not null,
  falls_on  date not null,
  primary key (tenant_id, id),
  unique (tenant_id, anchor, falls_on)
);
select guard('anchor_date');
grant select on anchor_date to scope_public, scope_subtree;
create policy public_select on anchor_date for select to scope_public, scope_subtree using (true);
drop policy own_select on anchor_date;
create policy lineage_select on anchor_date for select to scope_tenant using (tenant_id = any (lineage()));
