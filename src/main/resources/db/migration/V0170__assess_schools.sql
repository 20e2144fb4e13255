-- An assessment of a period belongs to the bureau that makes it. Those below it learn of it when it is announced; once it
-- is published, nothing about it changes any more.
create table assessment (
  tenant_id        uuid not null default own_tenant() references tenant,
  id               uuid not null,
  title            text not null check (length(title) between 1 and 200),
  from_on          date not null,
  until_on         date not null check (until_on >= from_on),
  scheme           jsonb not null,
  announced_at     timestamptz,
  objections_until date,
  published_at     timestamptz,
  created_at       timestamptz not null,
  primary key (tenant_id, id),
  check (published_at is null or announced_at is not null),
  check ((announced_at is null) = (objections_until is null))
);
select guard('assessment');
revoke update, delete on assessment from scope_tenant;
grant update (title, from_on, until_on, scheme, announced_at, objections_until, published_at) on assessment to scope_tenant;
drop policy own_update on assessment;
drop policy own_delete on assessment;
create policy until_published on assessment for update to scope_tenant
  using (tenant_id = own_tenant() and published_at is null) with check (tenant_id = own_tenant());
create policy never_delete on assessment for delete to scope_tenant using (false);
create policy announced_below on assessment for select to scope_tenant
  using (tenant_id = any (lineage()) and announced_at is not null);

-- Who did what with it; the stage follows from the steps. Only the bureau reads them.
create table assessment_step (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  assessment_id uuid not null,
  ordinal       int not null check (ordinal > 0),
  step          text not null,
  actor         text not null,
  actor_name    text not null,
  words         text not null,
  taken_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, ordinal),
  foreign key (tenant_id, assessment_id) references assessment
);
select guard_append_only('assessment_step');

-- A calculation, with the scheme it used. A newer one stands beside it, so that it can be seen what changed.
create table assessment_run (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  assessment_id uuid not null,
  ordinal       int not null check (ordinal > 0),
  counted_until date not null,
  scheme        jsonb not null,
  run_at        timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, ordinal),
  foreign key (tenant_id, assessment_id) references assessment
);
select guard_append_only('assessment_run');
drop policy own_select on assessment_run;
create policy with_the_assessment on assessment_run for select to scope_tenant using (
  exists (select 1 from assessment a where a.tenant_id = assessment_run.tenant_id and a.id = assessment_id));
create policy until_published on assessment_run as restrictive for insert to scope_tenant with check (
  exists (select 1 from assessment a where a.tenant_id = own_tenant() and a.id = assessment_id and a.published_at is null));

-- What came out for one school; it reads its own and no other. Points in hundredths; the days item by item as counted.
create table assessment_result (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  assessment_id uuid not null,
  run_id        uuid not null,
  school_id     uuid not null references tenant,
  peers         text not null,
  base          int,
  bonus         int not null,
  deduction     int not null,
  total         int,
  grade         text,
  place         int,
  peer_count    int not null,
  vetoes        text[] not null,
  days          text not null,
  primary key (tenant_id, id),
  unique (tenant_id, run_id, school_id),
  foreign key (tenant_id, assessment_id) references assessment,
  foreign key (tenant_id, run_id) references assessment_run,
  check ((total is null) = (base is null) and (total is null) = (grade is null))
);
create index assessment_result_by_school on assessment_result (school_id, assessment_id);
select guard_append_only('assessment_result');
create policy school_select on assessment_result for select to scope_tenant using (
  school_id = own_tenant()
  and exists (select 1 from assessment a where a.tenant_id = assessment_result.tenant_id and a.id = assessment_id));
create policy until_published on assessment_result as restrictive for insert to scope_tenant with check (
  exists (select 1 from assessment a where a.tenant_id = own_tenant() and a.id = assessment_id and a.published_at is null));

-- Points that a person gave or took, with the ground. Taken back by a row of its own, never overwritten.
create table assessment_adjustment (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  assessment_id uuid not null,
  school_id     uuid not null references tenant,
  points        int not null check (points <> 0),
  ground        text not null check (length(ground) between 1 and 1000),
  revokes       uuid,
  actor         text not null,
  actor_name    text not null,
  made_at       timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, revokes),
  foreign key (tenant_id, assessment_id) references assessment,
  foreign key (tenant_id, revokes) references assessment_adjustment
);
create index assessment_adjustment_by_assessment on assessment_adjustment (tenant_id, assessment_id);
select guard_append_only('assessment_adjustment');
create policy school_select on assessment_adjustment for select to scope_tenant using (
  school_id = own_tenant()
  and exists (select 1 from assessment a where a.tenant_id = assessment_adjustment.tenant_id and a.id = assessment_id));
create policy until_published on assessment_adjustment as restrictive for insert to scope_tenant with check (
  exists (select 1 from assessment a where a.tenant_id = own_tenant() and a.id = assessment_id and a.published_at is null));

-- A school objects to its result: its own row, which the bureau reads.
create table assessment_objection (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  bureau_id     uuid not null references tenant,
  assessment_id uuid not null,
  item_code     text,
  words         text not null check (length(words) between 1 and 2000),
  actor         text not null,
  actor_name    text not null,
  made_at       timestamptz not null,
  primary key (tenant_id, id),
  foreign key (bureau_id, assessment_id) references assessment
);
create index assessment_objection_by_bureau on assessment_objection (bureau_id, assessment_id);
select guard_append_only('assessment_objection');
create policy bureau_select on assessment_objection for select to scope_tenant using (bureau_id = own_tenant());
create policy while_announced on assessment_objection as restrictive for insert to scope_tenant with check (
  exists (select 1 from assessment a join assessment_result r on r.tenant_id = a.tenant_id and r.assessment_id = a.id
           where a.tenant_id = bureau_id and a.id = assessment_objection.assessment_id and r.school_id = own_tenant()
             and a.announced_at is not null and a.published_at is null));

-- What the bureau decided about an objection: once, with grounds.
create table assessment_decision (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  objection_id uuid not null,
  school_id    uuid not null references tenant,
  outcome      text not null check (outcome in ('UPHELD', 'PARTLY', 'REJECTED')),
  grounds      text not null check (length(grounds) between 1 and 2000),
  actor        text not null,
  actor_name   text not null,
  decided_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, objection_id),
  foreign key (school_id, objection_id) references assessment_objection
);
select guard_append_only('assessment_decision');
create policy school_select on assessment_decision for select to scope_tenant using (school_id = own_tenant());
create policy asked_for on assessment_decision as restrictive for insert to scope_tenant with check (
  exists (select 1 from assessment_objection o
           where o.tenant_id = school_id and o.id = objection_id and o.bureau_id = own_tenant()));
