-- A bureau declares its schools in the console as well. Where a school was declared last is kept, so that the files and
-- the console do not undo each other.
alter table tenant add column kept_in text not null default 'FILES' check (kept_in in ('FILES', 'CONSOLE'));

-- Whether a school stands below the tenant in scope.
create function is_school_below(of_tenant uuid) returns boolean language sql stable set search_path = public as $$
  select exists (select 1 from tenant t
                  where t.id = of_tenant and t.kind = 'SCHOOL' and t.id <> own_tenant() and own_tenant() = any (t.lineage))
$$;

-- A bureau writes the schools below it, and nothing else of the directory; a school has nobody below it.
grant insert, update on tenant to scope_tenant;
create policy below_insert on tenant for insert to scope_tenant
  with check (kind = 'SCHOOL' and id <> own_tenant() and own_tenant() = any (lineage)
              and starts_with(path, nullif(current_setting('app.path', true), '')));
create policy below_update on tenant for update to scope_tenant
  using (kind = 'SCHOOL' and id <> own_tenant() and own_tenant() = any (lineage))
  with check (kind = 'SCHOOL' and id <> own_tenant() and own_tenant() = any (lineage)
              and starts_with(path, nullif(current_setting('app.path', true), '')));

-- Former names are public, and somebody else's are never taken over.
grant insert, update on former_name to scope_tenant;
drop policy own_select on former_name;
create policy directory_select on former_name for select to scope_tenant using (true);
create policy below_insert on former_name for insert to scope_tenant with check (is_school_below(tenant_id));
create policy below_update on former_name for update to scope_tenant
  using (is_school_below(tenant_id)) with check (is_school_below(tenant_id));

-- Whoever shows a school, judges it or signs its people in hears of the change.
create policy below_select on tenant_revision for select to scope_tenant using (is_school_below(tenant_id));
create policy below_insert on tenant_revision for insert to scope_tenant with check (is_school_below(tenant_id));
create policy below_update on tenant_revision for update to scope_tenant
  using (is_school_below(tenant_id)) with check (is_school_below(tenant_id));
create policy below_insert on outbox for insert to scope_tenant with check (is_school_below(tenant_id));
