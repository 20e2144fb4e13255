-- What the timelines said on an earlier day is asked for, and figures are counted over all schools below a bureau. What
-- holds now is found by its index alone; what was replaced is found by the time at which it was.
drop index compliance_known;
create index compliance_known on compliance_interval (tenant_id, item_code, from_on)
  include (until_on, status, due_on) where known_until is null;
create index compliance_replaced on compliance_interval (tenant_id, known_until) where known_until is not null;
create index compliance_falling_due on compliance_interval (tenant_id, due_on)
  include (item_code, until_on) where known_until is null and status = 'DUE_SOON';
