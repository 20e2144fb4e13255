-- The scope of a transaction, in one place. Every function answers null when nothing is set, so policies fail closed.
revoke all on schema public from public;
grant usage on schema public to scope_tenant, scope_subtree, scope_public, scope_platform, scope_worker;

-- The tenant whose people act; also what tenant_id defaults to.
create function own_tenant() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.tenant', true), '')::uuid
$$;

-- The own tenant and everything above it, from the root down.
create function lineage() returns uuid[] language sql stable parallel safe as $$
  select string_to_array(nullif(current_setting('app.lineage', true), ''), ',')::uuid[]
$$;

-- Who acts: the subject of the identity provider.
create function acting_subject() returns text language sql stable parallel safe as $$
  select nullif(current_setting('app.actor', true), '')
$$;

-- Protects a table that a tenant's own people read and change.
create function guard(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('grant select, insert, update, delete on %s to scope_tenant', target);
  execute format('create policy own_select on %s for select to scope_tenant using (tenant_id = own_tenant())', target);
  execute format('create policy own_insert on %s for insert to scope_tenant with check (tenant_id = own_tenant())', target);
  execute format('create policy own_update on %s for update to scope_tenant using (tenant_id = own_tenant()) with check (tenant_id = own_tenant())', target);
  execute format('create policy own_delete on %s for delete to scope_tenant using (tenant_id = own_tenant())', target);
end
$$;

-- Protects a table that is only ever added to.
create function guard_append_only(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('grant select, insert on %s to scope_tenant', target);
  execute format('create policy own_select on %s for select to scope_tenant using (tenant_id = own_tenant())', target);
  execute format('create policy own_insert on %s for insert to scope_tenant with check (tenant_id = own_tenant())', target);
  execute format('create policy never_update on %s for update to scope_tenant using (false)', target);
  execute format('create policy never_delete on %s for delete to scope_tenant using (false)', target);
end
$$;

-- Lets a bureau read the rows of the tenants below it, and of itself. The inner array is evaluated once.
create function open_to_subtree(target regclass) returns void language plpgsql as $$
begin
  execute format('grant select on %s to scope_subtree', target);
  execute format($policy$
    create policy subtree_select on %s for select to scope_subtree using (
      tenant_id = any ((select array_agg(id) from tenant
                         where path >= current_setting('app.path', true)
                           and path <  current_setting('app.path_end', true))::uuid[]))
  $policy$, target);
end
$$;
