-- A text that was published after a nil declaration was signed is the newer word: who shows both has to know which came last.
drop function nil_shown(uuid, date);
create function nil_shown(of_tenant uuid, on_day date)
  returns table (item_code text, until_on date, signed_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select n.item_code, max(n.ends_on), max(n.signed_at)
    from (select nil.item_code, nil.from_on, nil.signed_at, least(nil.until_on, min(event.from_on) - 1) as ends_on
            from declaration nil
            left join declaration event on event.tenant_id = nil.tenant_id and event.item_code = nil.item_code
              and event.kind = 'EVENT' and event.from_on between nil.from_on and nil.until_on
              and event.signed_at > nil.signed_at
           where nil.tenant_id = of_tenant and nil.kind = 'NIL'
           group by nil.tenant_id, nil.id, nil.item_code, nil.from_on, nil.until_on, nil.signed_at) n
   where on_day between n.from_on and n.ends_on
   group by n.item_code
$$;
revoke all on function nil_shown(uuid, date) from public;
grant execute on function nil_shown(uuid, date) to scope_public;
