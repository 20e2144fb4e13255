-- A campaign: many schools inspected for one reason and until one day. It draws its schools when it begins, and each of them
-- then has an inspection of its own, which may be taken on by a person. Nobody but the bureau sees it.
create table inspection_campaign (
  tenant_id    uuid not null default own_tenant() references tenant,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 200),
  ground       text not null check (length(ground) between 1 and 1000),
  items        text[] not null check (cardinality(items) > 0),
  rule         text not null check (rule in ('RANDOM', 'RISK', 'ALL')),
  seed         bigint not null,
  size         int not null check (size > 0),
  from_on      date not null,
  due_on       date not null,
  author_name  text not null,
  created_at   timestamptz not null,
  started_at   timestamptz,
  pool         int,
  drawn        int,
  closed_at    timestamptz,
  closer_name  text,
  conclusion   text,
  primary key (tenant_id, id),
  check (due_on >= from_on),
  check ((started_at is null) = (pool is null) and (started_at is null) = (drawn is null)),
  check ((closed_at is null) = (conclusion is null) and (closed_at is null) = (closer_name is null))
);
select guard('inspection_campaign');
revoke update, delete on inspection_campaign from scope_tenant;
grant update (name, ground, items, rule, seed, size, from_on, due_on, started_at, pool, drawn, closed_at, closer_name, conclusion)
  on inspection_campaign to scope_tenant;
drop policy own_update on inspection_campaign;
drop policy own_delete on inspection_campaign;
create policy until_closed on inspection_campaign for update to scope_tenant
  using (tenant_id = own_tenant() and closed_at is null) with check (tenant_id = own_tenant());
create policy never_delete on inspection_campaign for delete to scope_tenant using (false);

alter table inspection
  add campaign_id    uuid,
  add inspector      text,
  add inspector_name text,
  add foreign key (tenant_id, campaign_id) references inspection_campaign,
  add check ((inspector is null) = (inspector_name is null));
create index inspection_by_campaign on inspection (tenant_id, campaign_id);
grant update (inspector, inspector_name) on inspection to scope_tenant;

-- What was found wrong may be put right without a letter; a person says so.
alter table inspection_check
  add settled_at    timestamptz,
  add settler_name  text,
  add settled_words text,
  add check ((settled_at is null) = (settler_name is null) and (settled_at is null) = (settled_words is null)),
  add check (settled_at is null or verdict = 'WRONG');
grant update (settled_at, settler_name, settled_words) on inspection_check to scope_tenant;

-- What is only planned has no schools yet; a running campaign is seen by who looks after one of its schools.
create policy assigned_only on inspection_campaign as restrictive for select to scope_tenant using (
  (select not is_narrowed()) or started_at is null
  or exists (select 1 from inspection i
              where i.tenant_id = inspection_campaign.tenant_id and i.campaign_id = inspection_campaign.id));
