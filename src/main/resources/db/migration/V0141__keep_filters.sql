-- What somebody asks of the matrix again and again, under a name. A person's own: no colleague reads or changes it.
create table saved_filter (
  tenant_id uuid not null default own_tenant() references tenant,
  id        uuid not null,
  subject   text not null default acting_subject(),
  name      text not null check (length(name) between 1 and 60),
  query     text not null check (length(query) <= 4000),
  saved_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, subject, name)
);
select guard('saved_filter');
create policy mine_only on saved_filter as restrictive for all to scope_tenant
  using (subject = acting_subject()) with check (subject = acting_subject());
