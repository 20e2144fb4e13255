-- A disclosure is worked on here; what the public reads are its editions.
create table disclosure (
  tenant_id       uuid not null default own_tenant() references tenant,
  id              uuid not null,
  version         bigint not null,
  item_code       text not null,
  title           text not null,
  body            text not null,
  elements        jsonb not null default '{}',
  formed_on       date,
  document_number text,
  index_number    text not null,
  attribute       text not null,
  stage           text not null,
  round           int not null,
  reviews_needed  int,
  author          text not null,
  author_name     text not null,
  editions        int not null default 0,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, index_number)
);
create index disclosure_by_item on disclosure (tenant_id, item_code);
select guard('disclosure');
select open_to_subtree('disclosure');

-- Numbers a tenant's disclosures within a year; the index number is made of it.
create table index_counter (
  tenant_id uuid not null default own_tenant() references tenant,
  year      int not null,
  last      int not null,
  primary key (tenant_id, year)
);
select guard('index_counter');

-- Who took which step, in which round, and why. Only added to.
create table signature (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  disclosure_id uuid not null,
  round         int not null,
  step          text not null,
  signer        text not null,
  signer_name   text not null,
  reason        text,
  signed_at     timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, disclosure_id) references disclosure
);
create index signature_by_disclosure on signature (tenant_id, disclosure_id);
select guard_append_only('signature');
select open_to_subtree('signature');

create table attachment (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  disclosure_id uuid not null,
  sha256        text not null,
  file_name     text not null,
  media_type    text not null,
  size_bytes    bigint not null,
  inline        boolean not null default false,
  removed       boolean not null default false,
  added_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, disclosure_id) references disclosure
);
create index attachment_by_disclosure on attachment (tenant_id, disclosure_id);
select guard_append_only('attachment');
-- A file may leave the draft; what an edition carries stays as it was.
grant update (removed) on attachment to scope_tenant;
drop policy never_update on attachment;
create policy own_update on attachment for update to scope_tenant
  using (tenant_id = own_tenant()) with check (tenant_id = own_tenant());
select open_to_subtree('attachment');

-- A numbered, published state. Its content never changes; it can only be withdrawn.
create table edition (
  tenant_id         uuid not null default own_tenant() references tenant,
  id                uuid not null,
  disclosure_id     uuid not null,
  number            int not null check (number > 0),
  item_code         text not null,
  title             text not null,
  body              text not null,
  elements          jsonb not null,
  formed_on         date not null,
  document_number   text,
  index_number      text not null,
  attribute         text not null,
  published_at      timestamptz not null,
  content_hash      text not null,
  withdrawn_at      timestamptz,
  withdrawal_reason text,
  primary key (tenant_id, id),
  unique (tenant_id, disclosure_id, number),
  foreign key (tenant_id, disclosure_id) references disclosure
);
create index edition_by_item on edition (tenant_id, item_code, published_at);
select guard_append_only('edition');
-- Withdrawing is the one change there is; the content of an edition cannot be written to at all.
grant update (withdrawn_at, withdrawal_reason) on edition to scope_tenant;
drop policy never_update on edition;
create policy own_update on edition for update to scope_tenant
  using (tenant_id = own_tenant()) with check (tenant_id = own_tenant());
select open_to_subtree('edition');
grant select on edition to scope_public;
create policy published on edition for select to scope_public using (withdrawn_at is null and attribute = 'PROACTIVE');

create table edition_attachment (
  tenant_id     uuid not null default own_tenant() references tenant,
  edition_id    uuid not null,
  attachment_id uuid not null,
  position      int not null,
  primary key (tenant_id, edition_id, attachment_id),
  foreign key (tenant_id, edition_id) references edition,
  foreign key (tenant_id, attachment_id) references attachment
);
create index edition_by_attachment on edition_attachment (tenant_id, attachment_id);
select guard_append_only('edition_attachment');
select open_to_subtree('edition_attachment');
grant select on edition_attachment, attachment to scope_public;
-- Both look through the policy of the table before them: what is not a public edition shows no file.
create policy published on edition_attachment for select to scope_public using (exists (
  select 1 from edition e where e.tenant_id = edition_attachment.tenant_id and e.id = edition_id));
create policy published on attachment for select to scope_public using (exists (
  select 1 from edition_attachment ea where ea.tenant_id = attachment.tenant_id and ea.attachment_id = attachment.id));
