-- What stands in the known timeline of an item, in short: judging compares it with what it has worked out and reads the
-- timeline itself only where the two differ. There is a row for every item of which a timeline is known.
create table timeline_digest (
  tenant_id uuid not null default own_tenant() references tenant,
  item_code text not null,
  digest    text not null,
  primary key (tenant_id, item_code)
);
select guard('timeline_digest');
insert into timeline_digest (tenant_id, item_code, digest)
  select distinct tenant_id, item_code, '' from compliance_interval where known_until is null;
