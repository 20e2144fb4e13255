-- A bureau declares its departments and subordinate units in the console as well, as it does the schools below it; those of a
-- bureau below are that bureau's own affair.
create or replace function is_school_below(of_tenant uuid) returns boolean language sql stable set search_path = public as $$
  select exists (select 1 from tenant t
                  where t.id = of_tenant and t.id <> own_tenant() and own_tenant() = any (t.lineage)
                    and (t.kind = 'SCHOOL' or t.kind = 'UNIT' and t.parent_id = own_tenant()))
$$;
alter function is_school_below(uuid) rename to is_kept_below;

alter policy below_insert on tenant
  with check ((kind = 'SCHOOL' or kind = 'UNIT' and parent_id = own_tenant())
              and id <> own_tenant() and own_tenant() = any (lineage)
              and starts_with(path, nullif(current_setting('app.path', true), '')));
alter policy below_update on tenant
  using ((kind = 'SCHOOL' or kind = 'UNIT' and parent_id = own_tenant())
         and id <> own_tenant() and own_tenant() = any (lineage))
  with check ((kind = 'SCHOOL' or kind = 'UNIT' and parent_id = own_tenant())
              and id <> own_tenant() and own_tenant() = any (lineage)
              and starts_with(path, nullif(current_setting('app.path', true), '')));
