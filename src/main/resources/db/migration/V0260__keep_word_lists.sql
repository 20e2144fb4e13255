-- Words that a bureau does not want to read in what it and those below it publish, beside those that are common to all.
create table bureau_phrase (
  tenant_id  uuid not null default own_tenant() references tenant,
  word       text not null check (length(word) between 2 and 40),
  instead    text not null,
  forbidden  boolean not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (tenant_id, word)
);
select guard('bureau_phrase');
-- Covers the own rows as well.
drop policy own_select on bureau_phrase;
create policy lineage_select on bureau_phrase for select to scope_tenant using (tenant_id = any (lineage()));
