-- "Please hide this": anybody may ask, the school may hide at once, and show again.
alter table edition add column hidden_at timestamptz;
alter table attachment add column hidden_at timestamptz;
grant update (hidden_at) on edition, attachment to scope_tenant;

drop policy published on edition;
create policy published on edition for select to scope_public
  using (withdrawn_at is null and hidden_at is null and attribute = 'PROACTIVE');
drop policy published on attachment;
create policy published on attachment for select to scope_public using (hidden_at is null and exists (
  select 1 from edition_attachment ea where ea.tenant_id = attachment.tenant_id and ea.attachment_id = attachment.id));

-- The public learns that something is hidden for a check, never what it said.
create function hidden_since(of_tenant uuid, of_disclosure uuid) returns timestamptz
  language sql stable security definer set search_path = public as $$
  select max(hidden_at) from edition
   where tenant_id = of_tenant and disclosure_id = of_disclosure and attribute = 'PROACTIVE' and withdrawn_at is null
$$;
revoke all on function hidden_since(uuid, uuid) from public;
grant execute on function hidden_since(uuid, uuid) to scope_public;

create table hide_request (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  disclosure_id uuid,
  page          text not null check (length(page) between 1 and 300),
  concern       text not null check (length(concern) between 1 and 2000),
  contact       text check (length(contact) between 1 and 200),
  received_at   timestamptz not null default now(),
  decided_at    timestamptz,
  outcome       text check (outcome in ('REMOVED', 'KEPT')),
  answer        text,
  decider       text,
  decider_name  text,
  primary key (tenant_id, id),
  foreign key (tenant_id, disclosure_id) references disclosure,
  check ((decided_at is null) = (outcome is null)),
  check ((decided_at is null) = (decider is null)),
  check ((decided_at is null) = (length(answer) is null))
);
create index hide_request_open on hide_request (tenant_id, received_at) where decided_at is null;
select guard('hide_request');
revoke insert, update, delete on hide_request from scope_tenant;
grant update (decided_at, outcome, answer, decider, decider_name) on hide_request to scope_tenant;
drop policy own_insert on hide_request;
drop policy own_update on hide_request;
drop policy own_delete on hide_request;
create policy own_decide on hide_request for update to scope_tenant
  using (tenant_id = own_tenant() and decided_at is null) with check (tenant_id = own_tenant());
create policy never_delete on hide_request for delete to scope_tenant using (false);
-- Anybody may put a request in; nobody of the public reads one.
grant insert on hide_request to scope_public;
create policy public_insert on hide_request for insert to scope_public with check (decided_at is null);
-- The bureau sees that there are requests and how they were decided, not who asked and why.
select open_to_subtree('hide_request');
revoke select on hide_request from scope_subtree;
grant select (tenant_id, id, disclosure_id, received_at, decided_at, outcome) on hide_request to scope_subtree;

-- Who hid or showed what, and why. Only added to.
create table hiding (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  disclosure_id uuid not null,
  attachment_id uuid,
  deed          text not null check (deed in ('HIDE', 'SHOW')),
  reason        text,
  signer        text not null,
  signer_name   text not null,
  done_at       timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, disclosure_id) references disclosure
);
create index hiding_by_disclosure on hiding (tenant_id, disclosure_id, done_at);
select guard_append_only('hiding');
select open_to_subtree('hiding');
