-- Timed publication 定时发布: when it is due, who signed that, and why it came back if it did.
alter table disclosure
  add column scheduled_for timestamptz,
  add column scheduler text,
  add column scheduler_name text,
  add column schedule_failure text;
create index disclosure_scheduled on disclosure (scheduled_for) where stage = 'SCHEDULED';
-- The worker sees that something is due and for whom, not what it says.
grant select (tenant_id, id, stage, scheduled_for) on disclosure to scope_worker;
create policy worker_select on disclosure for select to scope_worker using (stage = 'SCHEDULED');
