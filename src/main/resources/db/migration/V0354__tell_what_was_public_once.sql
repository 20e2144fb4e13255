-- Of what hangs nowhere any more: that it did. Whoever looks at the item would else read that it was never published.
create function taken_down(of_tenant uuid)
  returns table (item_code text, disclosure_id uuid, published_at timestamptz, withdrawn_at timestamptz, expired boolean)
  language sql stable security definer set search_path = public as $$
  select distinct on (e.disclosure_id) e.item_code, e.disclosure_id, e.published_at, e.withdrawn_at, e.expired
    from edition e
   where e.tenant_id = of_tenant and e.attribute = 'PROACTIVE' and e.withdrawn_at is not null
     and not exists (select 1 from edition l where l.tenant_id = e.tenant_id and l.disclosure_id = e.disclosure_id
                        and l.withdrawn_at is null)
   order by e.disclosure_id, e.number desc
$$;
revoke all on function taken_down(uuid) from public;
grant execute on function taken_down(uuid) to scope_public;
create index edition_withdrawn on edition (tenant_id, disclosure_id) where withdrawn_at is not null;
