-- A third kind of message: what has changed for a tenant without its doing, such as dates after a new holiday notice.
alter table inbox_message drop constraint inbox_message_kind_check;
alter table inbox_message add constraint inbox_message_kind_check check (kind in ('REMINDER', 'DIGEST', 'CHANGE'));
-- The digest of a bureau counts them; of the other messages it sees none.
grant select on inbox_message to scope_subtree;
create policy subtree_changes on inbox_message for select to scope_subtree
  using (kind = 'CHANGE' and tenant_id = any ((select reached())::uuid[]));
