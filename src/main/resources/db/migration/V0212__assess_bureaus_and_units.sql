-- An assessment is over those of one kind: schools, the bureaus below, departments, or subordinate units.
alter table assessment add column whom text not null default 'SCHOOLS'
  check (whom in ('SCHOOLS', 'BUREAUS', 'DEPARTMENTS', 'AFFILIATES'));
