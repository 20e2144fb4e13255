-- The evidence of a line of a check sheet: what the public page said when a person found it wrong. Found anew, there is another.
create table inspection_evidence (
  tenant_id  uuid not null default own_tenant() references tenant,
  id         uuid not null,
  check_id   uuid not null,
  taken_at   timestamptz not null,
  pages      jsonb not null,
  editions   jsonb not null,
  log_seq    bigint not null,
  log_hash   text,
  digest     text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, check_id) references inspection_check
);
create index inspection_evidence_by_check on inspection_evidence (tenant_id, check_id, taken_at);
select guard_append_only('inspection_evidence');
-- Whoever sees the line sees its evidence.
drop policy own_select on inspection_evidence;
create policy with_the_line on inspection_evidence for select to scope_tenant using (
  exists (select 1 from inspection_check c
           where c.tenant_id = inspection_evidence.tenant_id and c.id = inspection_evidence.check_id));
