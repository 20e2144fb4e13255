-- A bureau declares editions of its catalogues in the console as well; see the like of tenant.kept_in.
alter table catalogue_edition add column kept_in text not null default 'FILES' check (kept_in in ('FILES', 'CONSOLE'));

create function is_own_bureau() returns boolean language sql stable set search_path = public as $$
  select exists (select 1 from tenant where id = own_tenant() and kind = 'BUREAU')
$$;
-- Only its own, and only such as are not yet in force.
grant insert, update on catalogue_edition to scope_tenant;
create policy own_insert on catalogue_edition for insert to scope_tenant
  with check (tenant_id = own_tenant() and is_own_bureau() and effective_on > current_date);
create policy own_update on catalogue_edition for update to scope_tenant
  using (tenant_id = own_tenant() and is_own_bureau() and effective_on > current_date)
  with check (tenant_id = own_tenant() and is_own_bureau() and effective_on > current_date);

-- Who declared which edition in the console, and why. Only added to: an edition that was declared again stands here twice.
create table catalogue_change (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  audience     text not null check (audience in ('SCHOOL', 'BUREAU')),
  effective_on date not null,
  definition   jsonb not null,
  reason       text not null check (length(reason) between 1 and 1000),
  changer      text not null,
  changer_name text not null,
  changed_at   timestamptz not null,
  primary key (tenant_id, id)
);
select guard_append_only('catalogue_change');
