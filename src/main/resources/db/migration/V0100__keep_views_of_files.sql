-- Views of attachments: what a file says, as pages for a browser. Made once for the same bytes of a tenant.
create table file_view (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  sha256       text not null,
  media_type   text not null,
  requested_at timestamptz not null,
  made_at      timestamptz,
  outcome      text check (outcome in ('MADE', 'EMPTY', 'ENCRYPTED', 'DAMAGED', 'TOO_LARGE', 'UNKNOWN')),
  cut          boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, sha256),
  check ((made_at is null) = (outcome is null))
);
create index file_view_waiting on file_view (requested_at) where made_at is null;
select guard('file_view');
revoke delete on file_view from scope_tenant;
drop policy own_delete on file_view;
create policy never_delete on file_view for delete to scope_tenant using (false);
-- The worker sees that there is something to make and for whom, not what.
grant select (tenant_id, id, requested_at, made_at) on file_view to scope_worker;
create policy worker_select on file_view for select to scope_worker using (made_at is null);

-- The leaves of a view and its pictures; the bytes lie in the file store.
create table file_view_part (
  tenant_id  uuid not null default own_tenant() references tenant,
  id         uuid not null,
  view_id    uuid not null,
  kind       text not null check (kind in ('LEAF', 'PICTURE')),
  number     int not null check (number > 0),
  sha256     text not null,
  media_type text not null,
  size_bytes bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, view_id, kind, number),
  foreign key (tenant_id, view_id) references file_view
);
select guard_append_only('file_view_part');

-- Both look through the policy of the file itself: what is withdrawn or hidden has no view either.
create index attachment_by_content on attachment (tenant_id, sha256);
grant select on file_view, file_view_part to scope_public;
create policy published on file_view for select to scope_public using (exists (
  select 1 from attachment a where a.tenant_id = file_view.tenant_id and a.sha256 = file_view.sha256 and not a.inline));
create policy published on file_view_part for select to scope_public using (exists (
  select 1 from file_view v where v.tenant_id = file_view_part.tenant_id and v.id = view_id));

-- Files from before get a view as well. Runs once, as the owner, whom forced policies bind; so they are lifted here.
alter table attachment no force row level security;
alter table tenant no force row level security;
alter table file_view no force row level security;
insert into file_view (tenant_id, id, sha256, media_type, requested_at)
  select tenant_id, gen_random_uuid(), sha256, min(media_type), now() from attachment where not inline
   group by tenant_id, sha256;
alter table attachment force row level security;
alter table tenant force row level security;
alter table file_view force row level security;
