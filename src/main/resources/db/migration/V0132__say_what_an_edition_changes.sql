-- What an edition changes in the one before, and why. Public with the edition, and gone with it.
alter table disclosure
  add column change_kind text check (change_kind in ('UPDATE', 'CORRECTION')),
  add column change_note text check (length(change_note) between 1 and 500),
  add check ((change_kind is null) = (change_note is null));
alter table edition
  add column change_kind text check (change_kind in ('UPDATE', 'CORRECTION')),
  add column change_note text check (length(change_note) between 1 and 500),
  add check ((change_kind is null) = (change_note is null));

drop function edition_traces(uuid, uuid);
create function edition_traces(of_tenant uuid, of_disclosure uuid)
  returns table (number int, item_code text, published_at timestamptz, withdrawn_at timestamptz, withdrawal_reason text,
    expired boolean, notice_from date, notice_until date, notice_days int, notice_working boolean, notice_comes_down boolean,
    change_kind text, change_note text)
  language sql stable security definer set search_path = public as $$
  select number, item_code, published_at, withdrawn_at, withdrawal_reason,
         expired, notice_from, notice_until, notice_days, notice_working, notice_comes_down,
         case when withdrawn_at is null and hidden_at is null then change_kind end,
         case when withdrawn_at is null and hidden_at is null then change_note end
    from edition
   where tenant_id = of_tenant and disclosure_id = of_disclosure and attribute = 'PROACTIVE'
   order by number desc
$$;
revoke all on function edition_traces(uuid, uuid) from public;
grant execute on function edition_traces(uuid, uuid) to scope_public;
