-- The public learns that there was an edition and why it is gone, never what it said: not even its title.
create function edition_traces(of_tenant uuid, of_disclosure uuid)
  returns table (number int, item_code text, published_at timestamptz, withdrawn_at timestamptz, withdrawal_reason text)
  language sql stable security definer set search_path = public as $$
  select number, item_code, published_at, withdrawn_at, withdrawal_reason
    from edition
   where tenant_id = of_tenant and disclosure_id = of_disclosure and attribute = 'PROACTIVE'
   order by number desc
$$;
revoke all on function edition_traces(uuid, uuid) from public;
grant execute on function edition_traces(uuid, uuid) to scope_public;
-- The function runs as the owner, which row-level security binds as well: one narrow door, for this question only.
grant select on edition to sunlight_owner;
create policy traces_select on edition for select to sunlight_owner using (true);
-- The latest of a bureau and its schools, without reading all of them.
create index edition_by_publication on edition (published_at desc);
