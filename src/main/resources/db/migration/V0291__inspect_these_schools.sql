-- A single inspection may be about schools that a person names, without a draw.
alter table inspection drop constraint inspection_rule_check;
alter table inspection add constraint inspection_rule_check check (rule in ('RANDOM', 'RISK', 'ALL', 'CHOSEN'));
