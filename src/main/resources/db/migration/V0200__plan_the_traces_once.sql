-- Every page of a disclosure asks for its traces. A function in SQL is planned anew for each of them, which took longer
-- than all else the page asked; one in PL/pgSQL is planned once for a connection. It says the same as before.
create or replace function edition_traces(of_tenant uuid, of_disclosure uuid)
  returns table (number int, item_code text, published_at timestamptz, withdrawn_at timestamptz, withdrawal_reason text,
    expired boolean, notice_from date, notice_until date, notice_days int, notice_working boolean, notice_comes_down boolean,
    change_kind text, change_note text)
  language plpgsql stable security definer set search_path = public as $$
#variable_conflict use_column
begin
  return query
  select number, item_code, published_at, withdrawn_at, withdrawal_reason,
         expired, notice_from, notice_until, notice_days, notice_working, notice_comes_down,
         case when withdrawn_at is null and hidden_at is null then change_kind end,
         case when withdrawn_at is null and hidden_at is null then change_note end
    from edition
   where tenant_id = of_tenant and disclosure_id = of_disclosure and attribute = 'PROACTIVE'
   order by number desc;
end
$$;
