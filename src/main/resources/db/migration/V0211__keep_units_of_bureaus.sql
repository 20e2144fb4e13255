-- Departments and subordinate units of a bureau 科室、直属单位 owe items of its catalogue. Which unit it is and what it owes stands
-- in its settings, as it is declared.
alter table tenant drop constraint tenant_kind_check;
alter table tenant add constraint tenant_kind_check check (kind in ('BUREAU', 'SCHOOL', 'UNIT'));
alter table tenant add constraint tenant_unit_check
  check (kind <> 'UNIT' or (parent_id is not null and settings ->> 'unit' in ('DEPARTMENT', 'AFFILIATE')));
create index tenant_units on tenant (parent_id) where kind = 'UNIT';
