-- An address that takes no mail for days is given up: the mail server says "later" for ever where a mailbox is full or gone.
-- The operator sees how many; who asks again begins anew, and after a month nothing is left of it.
alter table subscription
  add column failing_since timestamptz,
  add column given_up_at timestamptz;
grant update (failing_since, given_up_at) on subscription to scope_tenant;
create policy own_update on subscription for update to scope_tenant
  using (tenant_id = own_tenant()) with check (tenant_id = own_tenant());

create or replace function ask_to_subscribe(of_tenant uuid, new_id uuid, of_item text, to_address text, in_language text)
  returns boolean language plpgsql security definer set search_path = public as $$
begin
  delete from subscription where confirmed_at is null and asked_at < now() - interval '2 days';
  delete from subscription where given_up_at < now() - interval '30 days'
    or (given_up_at is not null and tenant_id = of_tenant and lower(address) = lower(to_address));
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
