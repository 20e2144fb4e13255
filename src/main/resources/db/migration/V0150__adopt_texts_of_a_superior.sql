-- Reference to superior 引用上级: a draft takes over a text that a bureau above publishes, and an edition says which. The text
-- stays where it is; whoever shows it reads it there.
create function is_public_above(of_tenant uuid, of_disclosure uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select of_tenant <> own_tenant() and of_tenant = any (lineage()) and exists (
    select 1 from edition where tenant_id = of_tenant and disclosure_id = of_disclosure
      and withdrawn_at is null and hidden_at is null and attribute = 'PROACTIVE')
$$;
revoke all on function is_public_above(uuid, uuid) from public;
grant execute on function is_public_above(uuid, uuid) to scope_tenant;

create table adoption (
  tenant_id         uuid not null default own_tenant() references tenant,
  disclosure_id     uuid not null,
  source_tenant     uuid not null references tenant,
  source_disclosure uuid not null,
  primary key (tenant_id, disclosure_id),
  foreign key (tenant_id, disclosure_id) references disclosure
);
select guard('adoption');
-- Of what is public above, and nothing else: neither a neighbour's text nor a draft of the bureau.
drop policy own_insert on adoption;
create policy own_insert on adoption for insert to scope_tenant
  with check (tenant_id = own_tenant() and is_public_above(source_tenant, source_disclosure));
drop policy own_update on adoption;
create policy never_update on adoption for update to scope_tenant using (false);

create table edition_adoption (
  tenant_id         uuid not null default own_tenant() references tenant,
  edition_id        uuid not null,
  source_tenant     uuid not null references tenant,
  source_disclosure uuid not null,
  source_number     int not null,
  source_hash       text not null,
  primary key (tenant_id, edition_id),
  foreign key (tenant_id, edition_id) references edition
);
comment on column edition_adoption.source_hash is 'of the edition that was current above when this one was published';
create index edition_adoption_by_source on edition_adoption (source_tenant, source_disclosure);
select guard_append_only('edition_adoption');
select open_to_subtree('edition_adoption');
-- Who publishes a text sees who has adopted it.
create policy adopted_select on edition_adoption for select to scope_tenant using (source_tenant = own_tenant());
grant select on edition_adoption to scope_public;
create policy published on edition_adoption for select to scope_public using (exists (
  select 1 from edition e where e.tenant_id = edition_adoption.tenant_id and e.id = edition_id));

-- When a text above was public and when it was confirmed: what the compliance of those who adopted it rests on.
create function adopted_since(of_tenant uuid, of_disclosure uuid)
  returns table (kind text, from_at timestamptz, until_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select 'EDITION', published_at, withdrawn_at from edition
   where tenant_id = of_tenant and disclosure_id = of_disclosure and attribute = 'PROACTIVE' and of_tenant = any (lineage())
  union all
  select 'CONFIRMED', confirmed_on::timestamp at time zone 'Asia/Shanghai', null from confirmation
   where tenant_id = of_tenant and disclosure_id = of_disclosure and of_tenant = any (lineage())
$$;
revoke all on function adopted_since(uuid, uuid) from public;
grant execute on function adopted_since(uuid, uuid) to scope_tenant;
-- The function runs as the owner, which row-level security binds as well: one narrow door, for this question only.
grant select on confirmation to sunlight_owner;
create policy adopted_select on confirmation for select to sunlight_owner using (true);
