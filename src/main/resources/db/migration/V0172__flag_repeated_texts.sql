-- The paragraphs of what is public below a bureau, as hashes: what of a text stands in another one is found by them.
create table text_paragraph (
  tenant_id     uuid not null default own_tenant() references tenant,
  edition_id    uuid not null,
  hash          bigint not null,
  letters       int not null check (letters > 0),
  school_id     uuid not null references tenant,
  disclosure_id uuid not null,
  item_code     text not null,
  published_at  timestamptz not null,
  primary key (tenant_id, edition_id, hash)
);
create index text_paragraph_by_hash on text_paragraph (tenant_id, item_code, hash);
select guard_append_only('text_paragraph');

-- How far a bureau has read what is published below it.
create table text_reading (
  tenant_id  uuid not null default own_tenant() references tenant,
  read_until timestamptz not null,
  last_id    uuid not null,
  primary key (tenant_id)
);
select guard('text_reading');
revoke delete on text_reading from scope_tenant;
drop policy own_delete on text_reading;
create policy never_delete on text_reading for delete to scope_tenant using (false);

-- A text of which much stands in an earlier one of the same school, or in one of another school. What somebody of the bureau
-- thinks of it is written once.
create table repeated_text (
  tenant_id        uuid not null default own_tenant() references tenant,
  id               uuid not null,
  school_id        uuid not null references tenant,
  edition_id       uuid not null,
  disclosure_id    uuid not null,
  other_school_id  uuid not null references tenant,
  other_edition_id uuid not null,
  item_code        text not null,
  percent          int not null check (percent between 1 and 100),
  found_at         timestamptz not null,
  conclusion       text check (length(conclusion) between 1 and 1000),
  judge_name       text,
  judged_at        timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, edition_id),
  check ((conclusion is null) = (judged_at is null))
);
select guard('repeated_text');
revoke update, delete on repeated_text from scope_tenant;
grant update (conclusion, judge_name, judged_at) on repeated_text to scope_tenant;
drop policy own_update on repeated_text;
drop policy own_delete on repeated_text;
create policy until_judged on repeated_text for update to scope_tenant
  using (tenant_id = own_tenant() and conclusion is null) with check (tenant_id = own_tenant());
create policy never_delete on repeated_text for delete to scope_tenant using (false);
-- A bureau looks at its own findings beside the texts below it.
grant select on repeated_text to scope_subtree;
create policy bureau_select on repeated_text for select to scope_subtree using (tenant_id = own_tenant());
