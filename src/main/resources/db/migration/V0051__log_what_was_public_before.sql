-- Editions from before the log get an entry each, marked as such, with the time at which it is written down: no date is
-- invented. Runs once, as the owner, whom forced policies bind; so they are lifted within this transaction. The bytes are
-- those of docs/publication-log.md.
alter table edition no force row level security;
alter table tenant no force row level security;
alter table ledger_head no force row level security;
alter table ledger_entry no force row level security;
alter table ledger_opening no force row level security;

create function pg_temp.sha256_named(text) returns text language sql as $$
  select 'sha256:' || encode(sha256(convert_to($1, 'UTF8')), 'hex')
$$;

do $$
declare
  e record;
  was record;
  salt text;
  bound text;
  own text;
  at timestamptz := date_trunc('microseconds', clock_timestamp());
  at_text text := to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  what text;
begin
  for e in select * from edition order by tenant_id, published_at, id loop
    insert into ledger_head values (e.tenant_id, 0, 'sha256:' || repeat('0', 64), at) on conflict do nothing;
    select * into was from ledger_head where tenant_id = e.tenant_id;
    what := case when e.withdrawn_at is null then 'BACKFILL' else 'BACKFILL_WITHDRAWN' end;
    salt := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
    bound := pg_temp.sha256_named(E'sunlight-log-commitment-1\n' || salt || E'\n' || e.content_hash || E'\n');
    own := pg_temp.sha256_named(E'sunlight-log-entry-1\n' || e.tenant_id || E'\n' || was.seq + 1 || E'\n' || what || E'\n'
      || at_text || E'\n' || e.index_number || E'\n' || e.number || E'\nSYSTEM\n' || bound || E'\n' || was.hash || E'\n');
    insert into ledger_entry values (e.tenant_id, was.seq + 1, what, at, e.index_number, e.number, 'SYSTEM', bound,
      was.hash, own);
    insert into ledger_opening values (e.tenant_id, was.seq + 1, salt, e.content_hash);
    update ledger_head set seq = was.seq + 1, hash = own, recorded_at = at where tenant_id = e.tenant_id;
  end loop;
end
$$;

alter table edition force row level security;
alter table tenant force row level security;
alter table ledger_head force row level security;
alter table ledger_entry force row level security;
alter table ledger_opening force row level security;
