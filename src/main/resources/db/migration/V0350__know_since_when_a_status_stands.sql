-- First day of the unbroken row of days with this status; from_on is the first day with this very reason. Rows from before
-- know from_on only, until they are judged anew.
alter table compliance_interval add column stands_since date;
