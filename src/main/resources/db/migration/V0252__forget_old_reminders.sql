-- What was said is kept for 400 days: last year's is at hand when this year's comes. What is older may go, but nothing younger,
-- and nothing that is still on its way or waits for a person.
grant delete on inbox_message, reminded, reminder_delivery to scope_tenant;
drop policy never_delete on inbox_message;
create policy old_delete on inbox_message for delete to scope_tenant
  using (tenant_id = own_tenant() and made_at < now() - interval '400 days');
drop policy never_delete on reminded;
create policy old_delete on reminded for delete to scope_tenant
  using (tenant_id = own_tenant() and said_at < now() - interval '400 days');
drop policy never_delete on reminder_delivery;
create policy old_delete on reminder_delivery for delete to scope_tenant
  using (tenant_id = own_tenant() and made_at < now() - interval '400 days' and state in ('SENT', 'NOT_NEEDED', 'GIVEN_UP'));
create index reminder_delivery_old on reminder_delivery (tenant_id, made_at);
