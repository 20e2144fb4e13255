-- The publication log: a chain per tenant, and checkpoints over all chains of a root bureau. What the forms of bytes are,
-- and what is proved, stands in docs/publication-log.md. Hashes carry the name of their algorithm: sha256:... today.

-- The end of each chain; its row is locked while an entry is added. Public, as the entries are.
create table ledger_head (
  tenant_id   uuid primary key default own_tenant() references tenant,
  seq         bigint not null,
  hash        text not null,
  recorded_at timestamptz not null
);
select guard('ledger_head');
revoke delete on ledger_head from scope_tenant;
grant select on ledger_head to scope_public, scope_subtree;
create policy public_select on ledger_head for select to scope_public, scope_subtree using (true);
-- The root bureau makes the checkpoint over everybody below it.
drop policy own_select on ledger_head;
create policy heads_below on ledger_head for select to scope_tenant using (true);

-- One line for each publication, correction, withdrawal, expiry and confirmation. No content, no person.
create table ledger_entry (
  tenant_id    uuid not null default own_tenant() references tenant,
  seq          bigint not null check (seq > 0),
  kind         text not null,
  recorded_at  timestamptz not null,
  index_number text not null,
  edition      int not null,
  role         text not null,
  commitment   text not null,
  prev_hash    text not null,
  hash         text not null,
  primary key (tenant_id, seq)
);
create index ledger_entry_by_edition on ledger_entry (tenant_id, index_number, edition);
select guard_append_only('ledger_entry');
grant select on ledger_entry to scope_public, scope_subtree;
create policy public_select on ledger_entry for select to scope_public, scope_subtree using (true);

-- What opens the commitment of an entry: its salt and the hash of the content. Deleted when the content must be forgotten;
-- after that nobody can tell what the commitment stood for, and the chain is as good as before.
create table ledger_opening (
  tenant_id    uuid not null default own_tenant() references tenant,
  seq          bigint not null,
  salt         text not null,
  content_hash text not null,
  primary key (tenant_id, seq),
  foreign key (tenant_id, seq) references ledger_entry
);
select guard('ledger_opening');
revoke update on ledger_opening from scope_tenant;
create index edition_by_index_number on edition (tenant_id, index_number, number);
grant select on ledger_opening to scope_public;
-- Looks through the policy of the edition: open only as long as everybody can read the content anyway.
create policy while_public on ledger_opening for select to scope_public using (exists (
  select 1 from ledger_entry l
    join edition e on e.tenant_id = l.tenant_id and e.index_number = l.index_number and e.number = l.edition
   where l.tenant_id = ledger_opening.tenant_id and l.seq = ledger_opening.seq));

-- Signed by the installation, chained, one at least for each day: the ends of all chains below a root bureau.
create table ledger_checkpoint (
  tenant_id   uuid not null default own_tenant() references tenant,
  number      bigint not null check (number > 0),
  day         date not null,
  made_at     timestamptz not null,
  members     int not null,
  tree        text not null,
  prev_hash   text not null,
  algorithm   text not null,
  public_key  text not null,
  hash        text not null,
  signature   text not null,
  endorsement text,
  primary key (tenant_id, number)
);
select guard_append_only('ledger_checkpoint');
grant select on ledger_checkpoint to scope_public, scope_subtree;
create policy public_select on ledger_checkpoint for select to scope_public, scope_subtree using (true);

-- The ends of chains that moved since the checkpoint before; the others are as they were.
create table ledger_checkpoint_head (
  tenant_id uuid not null default own_tenant() references tenant,
  number    bigint not null,
  member_id uuid not null references tenant,
  seq       bigint not null,
  hash      text not null,
  primary key (tenant_id, number, member_id),
  foreign key (tenant_id, number) references ledger_checkpoint
);
create index ledger_checkpoint_head_by_member on ledger_checkpoint_head (member_id, seq);
select guard_append_only('ledger_checkpoint_head');
grant select on ledger_checkpoint_head to scope_public, scope_subtree;
create policy public_select on ledger_checkpoint_head for select to scope_public, scope_subtree using (true);

-- What the server's own look at its log found last, for each root bureau.
create table ledger_check (
  tenant_id  uuid primary key default own_tenant() references tenant,
  checked_at timestamptz not null,
  entries    bigint not null,
  bad_slug   text,
  bad_seq    bigint,
  complaint  text
);
select guard('ledger_check');
revoke delete on ledger_check from scope_tenant;
-- Every tenant below a root bureau may know that its log is broken.
drop policy own_select on ledger_check;
create policy of_the_root on ledger_check for select to scope_tenant, scope_subtree using (tenant_id = any (lineage()));
grant select on ledger_check to scope_subtree;
