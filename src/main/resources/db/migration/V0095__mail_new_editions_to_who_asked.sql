-- Who wants a mail of new editions. The public asks, confirms and ends by three narrow doors and reads nothing; who ends
-- is erased.
create table subscription (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  item_code    text,
  address      text not null check (length(address) between 3 and 200),
  language     text not null check (language in ('ZH', 'EN')),
  secret       uuid not null default gen_random_uuid(),
  asked_at     timestamptz not null default now(),
  confirmed_at timestamptz,
  primary key (tenant_id, id)
);
comment on column subscription.item_code is 'of this catalogue item only; null for everything';
comment on column subscription.secret is 'stands in the links of its mails; another one after the confirmation';
create unique index subscription_once on subscription (tenant_id, lower(address), coalesce(item_code, ''));
create index subscription_waiting on subscription (lower(address)) where confirmed_at is null;
create index subscription_confirmed on subscription (tenant_id, item_code) where confirmed_at is not null;
select guard('subscription');
revoke insert, update on subscription from scope_tenant;
drop policy own_insert on subscription;
drop policy own_update on subscription;

-- That a mail was handed to the mail server, written before it is: a mail may be lost in a crash, never sent twice.
create table subscription_mail (
  tenant_id       uuid not null default own_tenant() references tenant,
  subscription_id uuid not null,
  disclosure_id   uuid not null,
  number          int not null,
  claimed_at      timestamptz not null default now(),
  primary key (tenant_id, subscription_id, disclosure_id, number),
  foreign key (tenant_id, subscription_id) references subscription on delete cascade
);
comment on column subscription_mail.disclosure_id is 'zeros for the mail that asks for the confirmation';
select guard('subscription_mail');
revoke update on subscription_mail from scope_tenant;

-- The doors. They run as the owner, which row-level security binds as well.
create policy door_select on subscription for select to sunlight_owner using (true);
create policy door_insert on subscription for insert to sunlight_owner with check (confirmed_at is null);
create policy door_update on subscription for update to sunlight_owner using (true) with check (confirmed_at is not null);
create policy door_delete on subscription for delete to sunlight_owner using (true);
create policy door_insert on outbox for insert to sunlight_owner with check (topic = 'subscription.confirm');

-- Always answers the same, so that nobody learns who has asked before. One address gets few mails that it did not ask for.
create function ask_to_subscribe(of_tenant uuid, new_id uuid, of_item text, to_address text, in_language text)
  returns boolean language plpgsql security definer set search_path = public as $$
begin
  delete from subscription where confirmed_at is null and asked_at < now() - interval '2 days';
  if (select count(*) from subscription where lower(address) = lower(to_address) and confirmed_at is null) >= 3 then
    return true;
  end if;
  insert into subscription (tenant_id, id, item_code, address, language)
    values (of_tenant, new_id, of_item, to_address, in_language) on conflict do nothing;
  if found then
    insert into outbox (tenant_id, id, topic, payload)
      values (of_tenant, new_id, 'subscription.confirm', jsonb_build_object('subscription', new_id));
  end if;
  return true;
end
$$;

create function confirm_subscription(of_tenant uuid, of_id uuid, with_secret uuid)
  returns boolean language plpgsql security definer set search_path = public as $$
begin
  update subscription set confirmed_at = now(), secret = gen_random_uuid()
   where tenant_id = of_tenant and id = of_id and secret = with_secret and confirmed_at is null
     and asked_at > now() - interval '2 days';
  return found;
end
$$;

create function end_subscription(of_tenant uuid, of_id uuid, with_secret uuid)
  returns boolean language plpgsql security definer set search_path = public as $$
begin
  delete from subscription where tenant_id = of_tenant and id = of_id and secret = with_secret;
  return found;
end
$$;

revoke all on function ask_to_subscribe(uuid, uuid, text, text, text) from public;
revoke all on function confirm_subscription(uuid, uuid, uuid) from public;
revoke all on function end_subscription(uuid, uuid, uuid) from public;
grant execute on function ask_to_subscribe(uuid, uuid, text, text, text) to scope_public;
grant execute on function confirm_subscription(uuid, uuid, uuid) to scope_public;
grant execute on function end_subscription(uuid, uuid, uuid) to scope_public;
