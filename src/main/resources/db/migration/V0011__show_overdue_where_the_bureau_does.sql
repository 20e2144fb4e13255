-- What of a tenant is overdue, for the public, if its nearest bureau that says anything about it says "open".
create function overdue_shown(of_tenant uuid, on_day date) returns table (item_code text, due_on date)
  language sql stable security definer set search_path = public as $$
  select i.item_code, i.due_on
    from compliance_interval i
   where i.tenant_id = of_tenant and i.known_until is null and i.status = 'OVERDUE' and i.due_on is not null
     and i.from_on <= on_day and (i.until_on is null or i.until_on > on_day)
     and (select above.settings ->> 'overdue_shown'
            from tenant t
            cross join unnest(t.lineage) with ordinality as line (id, depth)
            join tenant above on above.id = line.id
           where t.id = of_tenant and above.settings ? 'overdue_shown'
           order by line.depth desc limit 1) = 'open'
$$;
revoke all on function overdue_shown(uuid, date) from public;
grant execute on function overdue_shown(uuid, date) to scope_public;
-- The function runs as the owner, which row-level security binds as well: one narrow door, for this question only.
grant select on compliance_interval, tenant to sunlight_owner;
create policy overdue_select on compliance_interval for select to sunlight_owner using (true);
create policy overdue_select on tenant for select to sunlight_owner using (true);
