-- "Confirmed unchanged": a signed statement that renews a standing disclosure.
create table confirmation (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  disclosure_id uuid not null,
  item_code     text not null,
  confirmed_on  date not null,
  signer        text not null,
  signer_name   text not null,
  signed_at     timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, disclosure_id) references disclosure
);
create index confirmation_by_item on confirmation (tenant_id, item_code);
select guard_append_only('confirmation');
select open_to_subtree('confirmation');
-- The public learns that and when, not who.
grant select (tenant_id, id, disclosure_id, item_code, confirmed_on) on confirmation to scope_public;
create policy published on confirmation for select to scope_public using (exists (
  select 1 from edition e where e.tenant_id = confirmation.tenant_id and e.disclosure_id = confirmation.disclosure_id));

-- What the school states about an item: an event that makes it owed, or that there is nothing of the kind in a period.
create table declaration (
  tenant_id   uuid not null default own_tenant() references tenant,
  id          uuid not null,
  item_code   text not null,
  kind        text not null check (kind in ('EVENT', 'NIL')),
  from_on     date not null,
  until_on    date not null check (until_on >= from_on),
  statement   text not null,
  signer      text not null,
  signer_name text not null,
  signed_at   timestamptz not null,
  primary key (tenant_id, id)
);
create index declaration_by_item on declaration (tenant_id, item_code);
select guard_append_only('declaration');
select open_to_subtree('declaration');
-- A nil declaration is itself published, so that the item does not look forgotten.
grant select (tenant_id, id, item_code, kind, from_on, until_on, statement) on declaration to scope_public;
create policy published on declaration for select to scope_public using (kind = 'NIL');

-- The compliance timeline of (tenant, item), bitemporal: what holds from a day on, and since when we know it.
create table compliance_interval (
  tenant_id   uuid not null default own_tenant() references tenant,
  id          uuid not null,
  item_code   text not null,
  status      text not null,
  from_on     date not null,
  until_on    date,
  due_on      date,
  provisional boolean not null default false,
  reason      jsonb not null,
  known_from  timestamptz not null,
  known_until timestamptz,
  primary key (tenant_id, id)
);
create index compliance_known on compliance_interval (tenant_id, item_code, from_on) where known_until is null;
select guard('compliance_interval');
select open_to_subtree('compliance_interval');
