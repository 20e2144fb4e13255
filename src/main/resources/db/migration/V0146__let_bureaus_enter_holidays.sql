-- Holidays of a year as a bureau has entered them from the State Council's notice. Only added to: the newest of a year
-- counts, the others say who entered what before. Without days the bureau has taken its own back.
create table holiday_notice (
  tenant_id  uuid not null default own_tenant() references tenant,
  id         uuid not null,
  year       int not null,
  source     text not null check (length(source) between 1 and 200),
  wording    text not null,
  days       jsonb,
  enterer      text not null,
  enterer_name text not null,
  entered_at timestamptz not null,
  primary key (tenant_id, id)
);
create index holiday_notice_by_year on holiday_notice (tenant_id, year, entered_at);
select guard_append_only('holiday_notice');
-- It binds everybody below, and is public as the terms are.
drop policy own_select on holiday_notice;
create policy lineage_select on holiday_notice for select to scope_tenant using (tenant_id = any (lineage()));
grant select on holiday_notice to scope_public, scope_subtree;
create policy public_select on holiday_notice for select to scope_public, scope_subtree using (true);
