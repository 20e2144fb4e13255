-- An inspection: which schools were drawn by which rule, and what a person found. Nobody but the bureau sees it; what is to
-- be put right leaves as a notice.
create table inspection (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  title        text not null check (length(title) between 1 and 200),
  rule         text not null check (rule in ('RANDOM', 'RISK', 'ALL')),
  seed         bigint not null,
  size         int not null check (size > 0),
  pool         int not null,
  starter_name text not null,
  started_at   timestamptz not null,
  closed_at    timestamptz,
  conclusion   text,
  primary key (tenant_id, id),
  check ((closed_at is null) = (length(conclusion) is null))
);
select guard('inspection');
revoke update, delete on inspection from scope_tenant;
grant update (closed_at, conclusion) on inspection to scope_tenant;
drop policy own_update on inspection;
drop policy own_delete on inspection;
create policy until_closed on inspection for update to scope_tenant
  using (tenant_id = own_tenant() and closed_at is null) with check (tenant_id = own_tenant());
create policy never_delete on inspection for delete to scope_tenant using (false);

-- The check sheet: a line for each drawn school and item, with what the machine said when it was drawn.
create table inspection_check (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  inspection_id uuid not null,
  school_id     uuid not null references tenant,
  item_code     text not null,
  machine       text not null,
  verdict       text check (verdict in ('IN_ORDER', 'WRONG')),
  words         text,
  checker_name  text,
  checked_at    timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, inspection_id, school_id, item_code),
  foreign key (tenant_id, inspection_id) references inspection,
  check (verdict is distinct from 'WRONG' or length(words) > 0)
);
create index inspection_check_by_school on inspection_check (tenant_id, school_id);
select guard('inspection_check');
revoke update, delete on inspection_check from scope_tenant;
grant update (verdict, words, checker_name, checked_at) on inspection_check to scope_tenant;
drop policy own_delete on inspection_check;
create policy never_delete on inspection_check for delete to scope_tenant using (false);
