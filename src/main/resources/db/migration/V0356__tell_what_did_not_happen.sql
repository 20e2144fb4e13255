-- Of what is owed only after an event: that none was registered. The public would else read that it is not yet published. Whether
-- something is overdue cannot be learned here: where an event was registered, nothing is told, in time or not.
create function without_event(of_tenant uuid, on_day date) returns table (item_code text)
  language sql stable security definer set search_path = public as $$
  select i.item_code
    from compliance_interval i
   where i.tenant_id = of_tenant and i.known_until is null and i.status = 'NOTHING_OWED_YET'
     and i.reason ->> 'key' = 'compliance.noEvent'
     and i.from_on <= on_day and (i.until_on is null or i.until_on > on_day)
$$;
revoke all on function without_event(uuid, date) from public;
grant execute on function without_event(uuid, date) to scope_public;
