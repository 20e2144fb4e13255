-- Two registers of a bureau. A complaint against a school's disclosure (Regulation on Open Government Information, art. 55)
-- holds who complained: only the bureau reads it. Neither is ever deleted; an answered complaint is not changed any more.
create table disclosure_complaint (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  number        text not null,
  school_id     uuid not null references tenant,
  complainant   text not null check (length(complainant) between 1 and 100),
  contact       text not null check (length(contact) between 1 and 200),
  concern       text not null check (length(concern) between 1 and 2000),
  received_on   date not null,
  registrar     text not null,
  registered_at timestamptz not null,
  outcome       text check (outcome in ('FOUNDED', 'UNFOUNDED', 'ELSEWHERE')),
  findings      text,
  reply         text,
  replied_on    date,
  replier       text,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  check ((outcome is null) = (replied_on is null) and (outcome is null) = (length(reply) is null)
     and (outcome is null) = (length(findings) is null))
);
select guard('disclosure_complaint');
revoke update, delete on disclosure_complaint from scope_tenant;
grant update (outcome, findings, reply, replied_on, replier) on disclosure_complaint to scope_tenant;
drop policy own_update on disclosure_complaint;
drop policy own_delete on disclosure_complaint;
create policy until_replied on disclosure_complaint for update to scope_tenant
  using (tenant_id = own_tenant() and outcome is null) with check (tenant_id = own_tenant());
create policy never_delete on disclosure_complaint for delete to scope_tenant using (false);

create table training (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  held_on       date not null,
  topic         text not null check (length(topic) between 1 and 200),
  teacher       text not null check (length(teacher) between 1 and 100),
  audience      text not null check (length(audience) between 1 and 200),
  attendance    int not null check (attendance > 0),
  materials     text not null,
  registrar     text not null,
  registered_at timestamptz not null,
  primary key (tenant_id, id)
);
select guard_append_only('training');
