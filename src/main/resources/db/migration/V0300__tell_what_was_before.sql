-- Whoever reads the trail sees by name who did it, and from what to what something was changed.
alter table audit_entry
  add column actor_name   text not null default '',
  add column before_value jsonb,
  add column after_value  jsonb;
create index audit_entry_by_time on audit_entry (tenant_id, happened_at desc, id desc);
