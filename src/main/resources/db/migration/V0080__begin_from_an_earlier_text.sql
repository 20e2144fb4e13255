-- What a draft was begun from: an edition of last year, say, whose dates want a look.
alter table disclosure add column begun_from text, add column begun_from_edition int;

-- The text with which a draft against an item begins, as a bureau wants it of itself and of those below it.
create table item_template (
  tenant_id       uuid not null default own_tenant() references tenant,
  item_code       text not null,
  body            text not null,
  changed_by      text not null,
  changed_by_name text not null,
  changed_at      timestamptz not null,
  primary key (tenant_id, item_code)
);
select guard('item_template');
-- Covers the own rows as well.
drop policy own_select on item_template;
create policy lineage_select on item_template for select to scope_tenant using (tenant_id = any (lineage()));
