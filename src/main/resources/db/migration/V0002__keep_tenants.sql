-- Bureaus and schools form a tree. What stands here is a public directory: names, kinds and addresses, no people.
create table tenant (
  id          uuid primary key,
  kind        text not null check (kind in ('BUREAU', 'SCHOOL')),
  slug        text not null unique,
  path        text collate "C" not null unique,
  parent_id   uuid references tenant,
  lineage     uuid[] not null,
  name_zh     text not null,
  name_en     text not null,
  initials    text not null,
  district    text,
  kinds       text[] not null default '{}',
  flags       text[] not null default '{}',
  hosts       text[] not null default '{}',
  contact     jsonb not null default '{}',
  settings    jsonb not null default '{}',
  status      text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED')),
  declared_hash text not null,
  check ((kind = 'SCHOOL') = (kinds <> '{}'))
);
-- The lineage, root first, follows from the parent; nobody writes it by hand.
create function derive_lineage() returns trigger language plpgsql as $$
begin
  new.lineage := coalesce((select lineage from tenant where id = new.parent_id), '{}') || new.id;
  return new;
end
$$;
create trigger derive_lineage before insert or update of parent_id on tenant
  for each row execute function derive_lineage();
alter table tenant enable row level security;
alter table tenant force row level security;
grant select on tenant to scope_tenant, scope_subtree, scope_public, scope_worker;
grant select, insert, update on tenant to scope_platform;
create policy directory on tenant for select to scope_tenant, scope_subtree, scope_public, scope_worker using (true);
create policy platform_select on tenant for select to scope_platform using (true);
create policy platform_insert on tenant for insert to scope_platform with check (true);
create policy platform_update on tenant for update to scope_platform using (true) with check (true);
create policy never_delete on tenant for delete to scope_platform using (false);

-- Counts up with every change that the public can see; addresses of pages carry it in their ETag.
create sequence public_revision;
grant usage on sequence public_revision to scope_tenant, scope_platform;
create table tenant_revision (
  tenant_id  uuid primary key references tenant,
  revision   bigint not null default nextval('public_revision')
);
select guard('tenant_revision');
revoke delete on tenant_revision from scope_tenant;
grant select on tenant_revision to scope_public, scope_subtree;
grant select, insert, update on tenant_revision to scope_platform;
create policy public_select on tenant_revision for select to scope_public, scope_subtree using (true);
create policy platform_select on tenant_revision for select to scope_platform using (true);
create policy platform_insert on tenant_revision for insert to scope_platform with check (true);
create policy platform_update on tenant_revision for update to scope_platform using (true) with check (true);

-- Who belongs to a tenant, and in which roles. A role here is a role here only.
create table membership (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  subject      text not null,
  user_name    text not null,
  display_name text not null,
  roles        text[] not null check (roles <> '{}'),
  added_by     text not null,
  added_at     timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, subject)
);
create index membership_by_subject on membership (subject);
select guard('membership');
-- Accounts that were opened for a tenant's people. Only there may a password be reset.
create table opened_account (
  tenant_id uuid not null default own_tenant() references tenant,
  subject   text not null,
  opened_at timestamptz not null default now(),
  primary key (tenant_id, subject)
);
select guard_append_only('opened_account');

-- Which tenants do I belong to? Asked at every use case, so that taking somebody off counts at once.
grant select on membership to scope_platform, scope_subtree;
create policy mine_select on membership for select to scope_platform, scope_subtree, scope_tenant
  using (subject = acting_subject());

-- Does somebody also belong to another tenant? Then nobody here may take over the account by resetting its password.
create function belongs_elsewhere(who text) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select 1 from membership where subject = who and tenant_id is distinct from own_tenant())
$$;
revoke all on function belongs_elsewhere(text) from public;
grant execute on function belongs_elsewhere(text) to scope_tenant;
-- The function runs as the owner, which row-level security binds as well: one narrow door, for this question only.
grant select on membership to sunlight_owner;
create policy belongs_elsewhere_select on membership for select to sunlight_owner using (true);
