-- The privacy gate: what was found in a file, who answered for a finding, and what is declared of a picture.

-- The tenant's secret, so that digests of findings cannot be guessed back.
create table gate_salt (
  tenant_id uuid not null default own_tenant() references tenant,
  salt      text not null,
  primary key (tenant_id)
);
select guard('gate_salt');
revoke update, delete on gate_salt from scope_tenant;
drop policy own_update on gate_salt;
drop policy own_delete on gate_salt;
create policy never_update on gate_salt for update to scope_tenant using (false);
create policy never_delete on gate_salt for delete to scope_tenant using (false);

-- A file is read once for the same bytes, name and circumstances; circumstances hold the version of the rules.
create table file_check (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  sha256        text not null,
  file_name     text not null,
  circumstances text not null,
  lawful        jsonb not null,
  requested_at  timestamptz not null,
  checked_at    timestamptz,
  findings      jsonb,
  primary key (tenant_id, id),
  unique (tenant_id, sha256, file_name, circumstances)
);
create index file_check_waiting on file_check (requested_at) where checked_at is null;
select guard('file_check');
-- The worker sees that there is something to read and for whom, not what.
grant select (tenant_id, id, requested_at, checked_at) on file_check to scope_worker;
create policy worker_select on file_check for select to scope_worker using (checked_at is null);

-- Somebody answers for a finding: for this finding in this content, and no other. Only added to.
create table gate_decision (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  disclosure_id uuid not null,
  kind          text not null check (kind in ('OVERRIDE', 'ATTEST')),
  rule          text not null,
  place         jsonb not null,
  masked        text not null,
  digest        text not null,
  content       text not null,
  reason        text,
  signer        text not null,
  signer_name   text not null,
  decided_at    timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, disclosure_id) references disclosure,
  check (kind = 'ATTEST' or length(reason) > 0)
);
create index gate_decision_by_disclosure on gate_decision (tenant_id, disclosure_id);
select guard_append_only('gate_decision');
select open_to_subtree('gate_decision');

-- What is declared of a picture holds for its bytes, wherever the tenant uses them; the latest counts.
create table picture_declaration (
  tenant_id   uuid not null default own_tenant() references tenant,
  id          uuid not null,
  sha256      text not null,
  answer      text not null check (answer in ('NO_MINOR', 'CONSENT', 'ADULTS')),
  note        text,
  signer      text not null,
  signer_name text not null,
  declared_at timestamptz not null,
  primary key (tenant_id, id),
  check (answer <> 'CONSENT' or length(note) > 0)
);
create index picture_declaration_by_picture on picture_declaration (tenant_id, sha256, declared_at);
select guard_append_only('picture_declaration');
