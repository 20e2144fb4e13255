-- Where a tenant wants its messages to go besides the inbox. Address and secret open the door of a group to whoever knows
-- them: no other scope reads this table.
create table reminder_channel (
  tenant_id uuid not null default own_tenant() references tenant,
  id        uuid not null,
  kind      text not null check (kind in ('MAIL', 'WECOM', 'DINGTALK', 'POST')),
  name      text not null check (length(name) between 1 and 60),
  address   text not null check (length(address) between 3 and 1000),
  secret    text check (length(secret) between 1 and 200),
  language  text not null check (language in ('ZH', 'EN')),
  active    boolean not null default true,
  added_at  timestamptz not null,
  primary key (tenant_id, id)
);
select guard('reminder_channel');

-- A message on its way through a channel. Name and kind are kept, since the channel may be gone.
create table reminder_delivery (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  message_id   uuid not null,
  channel_id   uuid not null,
  channel_kind text not null,
  channel_name text not null,
  state        text not null check (state in ('WAITING', 'TAKEN', 'SENT', 'NOT_NEEDED', 'UNSURE', 'SET_ASIDE', 'GIVEN_UP')),
  attempts     int not null default 0,
  made_at      timestamptz not null,
  due_at       timestamptz not null,
  taken_at     timestamptz,
  done_at      timestamptz,
  reason       text,
  primary key (tenant_id, id),
  unique (tenant_id, message_id, channel_id),
  foreign key (tenant_id, message_id) references inbox_message
);
comment on column reminder_delivery.state is 'UNSURE: handed over, but nobody knows whether it arrived; SET_ASIDE: tried often enough, others go on';
comment on column reminder_delivery.reason is 'a word for what stood in the way, perhaps with what the receiver answered; never an address or a secret';
create index reminder_delivery_on_its_way on reminder_delivery (tenant_id, channel_id, id) where state in ('WAITING', 'TAKEN');
create index reminder_delivery_due on reminder_delivery (due_at) where state in ('WAITING', 'TAKEN');
create index reminder_delivery_set_aside on reminder_delivery (tenant_id) where state in ('SET_ASIDE', 'UNSURE');
select guard('reminder_delivery');
revoke delete on reminder_delivery from scope_tenant;
drop policy own_delete on reminder_delivery;
create policy never_delete on reminder_delivery for delete to scope_tenant using (false);
-- A bureau sees what does not get through to its schools.
select open_to_subtree('reminder_delivery');
-- The worker sees that there is work and for whom, not what it says.
grant select (tenant_id, id, channel_id, state, attempts, due_at, taken_at) on reminder_delivery to scope_worker;
create policy worker_select on reminder_delivery for select to scope_worker using (true);
