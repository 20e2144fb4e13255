-- A rectification notice belongs to the bureau that issues it and is about the addressee, a school or a bureau below it.
-- Until it is issued nobody else knows of it; once it is issued, nobody can change a word of it.
create table rectification_notice (
  tenant_id        uuid not null default own_tenant() references tenant,
  id               uuid not null,
  addressee_id     uuid not null references tenant check (addressee_id <> tenant_id),
  parent_bureau_id uuid,
  parent_id        uuid,
  strength         text not null check (strength in ('REMINDER', 'NOTICE')),
  title            text not null check (length(title) between 1 and 200),
  demand           text not null check (length(demand) between 1 and 4000),
  days             int not null check (days between 1 and 120),
  number           text,
  issued_at        timestamptz,
  created_at       timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (parent_bureau_id, parent_id) references rectification_notice,
  check (number is null or issued_at is not null),
  check (issued_at is null or strength = 'REMINDER' or number is not null)
);
create index rectification_notice_by_addressee on rectification_notice (addressee_id, issued_at);
create index rectification_notice_by_parent on rectification_notice (parent_bureau_id, parent_id);
select guard('rectification_notice');
revoke update, delete on rectification_notice from scope_tenant;
grant update (title, demand, days, number, issued_at) on rectification_notice to scope_tenant;
drop policy own_update on rectification_notice;
drop policy own_delete on rectification_notice;
create policy until_issued on rectification_notice for update to scope_tenant
  using (tenant_id = own_tenant() and issued_at is null) with check (tenant_id = own_tenant());
create policy never_delete on rectification_notice for delete to scope_tenant using (false);
create policy addressee_select on rectification_notice for select to scope_tenant
  using (addressee_id = own_tenant() and issued_at is not null);
create policy below_only on rectification_notice as restrictive for insert to scope_tenant with check (
  exists (select 1 from tenant t where t.id = addressee_id and own_tenant() = any (t.lineage)));
grant select on rectification_notice to scope_subtree;
create policy subtree_select on rectification_notice for select to scope_subtree using (
  issued_at is not null and addressee_id = any ((select array_agg(id) from tenant
                                                  where path >= current_setting('app.path', true)
                                                    and path <  current_setting('app.path_end', true))::uuid[]));

-- Who did what with a notice: the bureau and the addressee each write their own steps, and both read them. Only added to;
-- the stage follows from the steps. Two people cannot take a step at once: the ordinal is taken only once.
create table rectification_step (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  bureau_id    uuid not null references tenant,
  notice_id    uuid not null,
  addressee_id uuid not null references tenant,
  ordinal      int not null check (ordinal > 0),
  step         text not null,
  actor        text not null,
  actor_name   text not null,
  words        text not null,
  until_on     date,
  clock        jsonb,
  evidence     jsonb not null,
  recheck      jsonb not null,
  taken_at     timestamptz not null,
  primary key (tenant_id, id),
  unique (bureau_id, notice_id, ordinal),
  foreign key (bureau_id, notice_id) references rectification_notice
);
create index rectification_step_by_addressee on rectification_step (addressee_id);
select guard_append_only('rectification_step');
-- Whose side it is on stands in the row; the two policies together show each side its own steps as well.
drop policy own_select on rectification_step;
create policy bureau_select on rectification_step for select to scope_tenant using (bureau_id = own_tenant());
-- What went on in the bureau before it was issued stays there.
create policy addressee_select on rectification_step for select to scope_tenant using (
  addressee_id = own_tenant() and step not in ('WRITE', 'SUBMIT', 'SEND_BACK', 'DISCARD'));
create policy each_its_own on rectification_step as restrictive for insert to scope_tenant with check (
  case when step in ('ACKNOWLEDGE', 'PASS_DOWN', 'ANSWER', 'ASK_EXTENSION') then addressee_id = own_tenant()
       else bureau_id = own_tenant() end
  and exists (select 1 from rectification_notice n
               where n.tenant_id = bureau_id and n.id = notice_id and n.addressee_id = rectification_step.addressee_id));
grant select on rectification_step to scope_subtree;
create policy subtree_select on rectification_step for select to scope_subtree using (
  step not in ('WRITE', 'SUBMIT', 'SEND_BACK', 'DISCARD')
  and exists (select 1 from rectification_notice n where n.tenant_id = bureau_id and n.id = notice_id));

-- What was wrong, as it was found: the machine's verdict with its reason and ground.
create table rectification_finding (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  notice_id    uuid not null,
  subject_id   uuid not null references tenant,
  position     int not null,
  item_code    text not null,
  title_zh     text not null,
  title_en     text not null,
  status       text not null,
  due_on       date,
  reason       jsonb not null,
  ground       jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, notice_id) references rectification_notice
);
create index rectification_finding_by_notice on rectification_finding (tenant_id, notice_id);
select guard_append_only('rectification_finding');
-- Whoever sees the notice sees what it found; once it is issued nothing is added.
drop policy own_select on rectification_finding;
create policy until_issued on rectification_finding as restrictive for insert to scope_tenant with check (
  exists (select 1 from rectification_notice n
           where n.tenant_id = own_tenant() and n.id = notice_id and n.issued_at is null));
create policy with_the_notice on rectification_finding for select to scope_tenant using (
  exists (select 1 from rectification_notice n where n.tenant_id = rectification_finding.tenant_id and n.id = notice_id));
grant select on rectification_finding to scope_subtree;
create policy subtree_select on rectification_finding for select to scope_subtree using (
  exists (select 1 from rectification_notice n where n.tenant_id = rectification_finding.tenant_id and n.id = notice_id));

-- The evidence: what the public page said when it was found, and where the publication log stood. Its id is the finding's.
create table evidence_snapshot (
  tenant_id  uuid not null default own_tenant() references tenant,
  id         uuid not null,
  taken_at   timestamptz not null,
  pages      jsonb not null,
  editions   jsonb not null,
  log_seq    bigint not null,
  log_hash   text,
  digest     text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references rectification_finding
);
select guard_append_only('evidence_snapshot');
drop policy own_select on evidence_snapshot;
create policy with_the_finding on evidence_snapshot for select to scope_tenant using (
  exists (select 1 from rectification_finding f where f.tenant_id = evidence_snapshot.tenant_id and f.id = evidence_snapshot.id));

-- Numbers a bureau's letters within a year.
create table letter_counter (
  tenant_id uuid not null default own_tenant() references tenant,
  year      int not null,
  last      int not null,
  primary key (tenant_id, year)
);
select guard('letter_counter');
revoke delete on letter_counter from scope_tenant;
drop policy own_delete on letter_counter;
create policy never_delete on letter_counter for delete to scope_tenant using (false);
