-- Public notice 公示: its period is counted when it is published. Where the item's rule says so it comes down at its end;
-- then it is gone like what was withdrawn, for everybody and everywhere, and the trace says that its time was over.
alter table edition
  add column notice_from date,
  add column notice_until date,
  add column notice_days int,
  add column notice_working boolean not null default false,
  add column notice_comes_down boolean not null default false,
  add column expired boolean not null default false,
  add check ((notice_until is null) = (notice_from is null)),
  add check (not expired or withdrawn_at is not null);
grant update (expired) on edition to scope_tenant;
create index edition_expiring on edition (notice_until) where notice_comes_down and withdrawn_at is null;
-- The worker sees that a period is over and whose, not what the notice says.
grant select (tenant_id, id, disclosure_id, notice_until, notice_comes_down, withdrawn_at) on edition to scope_worker;
create policy worker_select on edition for select to scope_worker using (notice_comes_down and withdrawn_at is null);

drop function edition_traces(uuid, uuid);
create function edition_traces(of_tenant uuid, of_disclosure uuid)
  returns table (number int, item_code text, published_at timestamptz, withdrawn_at timestamptz, withdrawal_reason text,
    expired boolean, notice_from date, notice_until date, notice_days int, notice_working boolean, notice_comes_down boolean)
  language sql stable security definer set search_path = public as $$
  select number, item_code, published_at, withdrawn_at, withdrawal_reason,
         expired, notice_from, notice_until, notice_days, notice_working, notice_comes_down
    from edition
   where tenant_id = of_tenant and disclosure_id = of_disclosure and attribute = 'PROACTIVE'
   order by number desc
$$;
revoke all on function edition_traces(uuid, uuid) from public;
grant execute on function edition_traces(uuid, uuid) to scope_public;
