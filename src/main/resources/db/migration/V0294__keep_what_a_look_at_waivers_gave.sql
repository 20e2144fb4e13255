-- What a bureau found when it looked whether a nil declaration or an exemption is right. Only added to; the newest counts.
create table waiver_check (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  waiver_id    uuid not null,
  addressee_id uuid not null references tenant,
  verdict      text not null check (verdict in ('RIGHT', 'WRONG')),
  words        text not null check (verdict = 'RIGHT' or length(words) > 0),
  seed         bigint,
  checker_name text not null,
  checked_at   timestamptz not null,
  primary key (tenant_id, id)
);
create index waiver_check_by_waiver on waiver_check (tenant_id, waiver_id, checked_at);
select guard_append_only('waiver_check');
select narrow('waiver_check', 'addressee_id');
