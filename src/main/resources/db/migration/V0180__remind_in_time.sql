-- When whom is reminded: what a bureau has set counts for itself and everybody below, until a nearer one sets otherwise.
create table reminder_setting (
  tenant_id         uuid not null default own_tenant() references tenant,
  before_days       int[] not null check (cardinality(before_days) <= 5),
  after_days        int not null check (after_days between 1 and 60),
  weekly            boolean not null,
  quiet_from        time not null,
  quiet_until       time not null,
  working_days_only boolean not null,
  digest            text not null check (digest in ('DAILY', 'WEEKLY', 'NEVER')),
  changed_at        timestamptz not null,
  primary key (tenant_id)
);
comment on column reminder_setting.before_days is 'working days before the due date, each a reminder';
comment on column reminder_setting.quiet_from is 'the same as quiet_until: no hour is quiet';
select guard('reminder_setting');
drop policy own_select on reminder_setting;
create policy lineage_select on reminder_setting for select to scope_tenant using (tenant_id = any (lineage()));
grant select on reminder_setting to scope_worker;
create policy worker_select on reminder_setting for select to scope_worker using (true);

-- For whom a day's reminders have been worked out: by one server, once.
create table reminder_round (
  tenant_id uuid not null default own_tenant() references tenant,
  on_day    date not null,
  primary key (tenant_id, on_day)
);
select guard('reminder_round');
grant select on reminder_round to scope_worker;
create policy worker_select on reminder_round for select to scope_worker using (true);

-- What was said: one message a day and kind for a tenant, however much it tells of.
create table inbox_message (
  tenant_id uuid not null default own_tenant() references tenant,
  id        uuid not null,
  kind      text not null check (kind in ('REMINDER', 'DIGEST')),
  on_day    date not null,
  content   jsonb not null,
  made_at   timestamptz not null,
  primary key (tenant_id, id)
);
create index inbox_message_newest on inbox_message (tenant_id, made_at);
select guard_append_only('inbox_message');

-- That a step of a duty was said, and by which message. The key is what keeps it from being said twice.
create table reminded (
  tenant_id  uuid not null default own_tenant() references tenant,
  duty       text not null,
  due_on     date not null,
  step       text not null,
  message_id uuid not null,
  said_at    timestamptz not null,
  primary key (tenant_id, duty, due_on, step),
  foreign key (tenant_id, message_id) references inbox_message
);
create index reminded_by_message on reminded (tenant_id, message_id);
select guard_append_only('reminded');

-- Until when somebody has looked through the inbox. A person's own: no colleague reads or changes it.
create table inbox_look (
  tenant_id  uuid not null default own_tenant() references tenant,
  id         uuid not null,
  subject    text not null default acting_subject(),
  seen_until timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, subject)
);
select guard('inbox_look');
create policy mine_only on inbox_look as restrictive for all to scope_tenant
  using (subject = acting_subject()) with check (subject = acting_subject());
