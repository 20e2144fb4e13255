-- What followed for a school: kept for good, and only the bureau reads it.
create table accountability (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  school_id     uuid not null references tenant,
  happened_on   date not null,
  what          text not null check (length(what) between 1 and 500),
  ground        text not null check (length(ground) between 1 and 1000),
  followed      text not null check (length(followed) between 1 and 1000),
  registrar     text not null,
  registered_at timestamptz not null,
  primary key (tenant_id, id)
);
select guard_append_only('accountability');

-- How many pupils the schools below a bureau have, as that bureau knows it: whom to compare with whom.
create table school_size (
  tenant_id uuid not null default own_tenant() references tenant,
  school_id uuid not null references tenant,
  pupils    int not null check (pupils between 0 and 100000),
  set_by    text not null,
  set_at    timestamptz not null,
  primary key (tenant_id, school_id)
);
select guard('school_size');
revoke delete on school_size from scope_tenant;
drop policy own_delete on school_size;
create policy never_delete on school_size for delete to scope_tenant using (false);
