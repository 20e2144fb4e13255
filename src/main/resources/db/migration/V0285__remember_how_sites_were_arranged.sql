-- A past day is judged by what held on it: how sites were arranged, and whether a bureau held its schools to the indicators. What
-- held until a moment is kept when it changes; what holds now stands where it stood. Of the time before this there is no record,
-- and the first that is known counts for it.
create table former_site_plan (
  tenant_id  uuid not null references tenant,
  audience   text not null check (audience in ('SCHOOL', 'BUREAU')),
  until_at   timestamptz not null,
  definition jsonb,
  primary key (tenant_id, audience, until_at)
);
comment on column former_site_plan.definition is 'none where there was no plan until then';
alter table former_site_plan enable row level security;
alter table former_site_plan force row level security;
-- As public as a plan is; only whoever looks at past days asks.
grant select on former_site_plan to scope_subtree;
grant insert on former_site_plan to scope_platform;
create policy subtree_select on former_site_plan for select to scope_subtree using (true);
create policy platform_insert on former_site_plan for insert to scope_platform with check (true);
create policy never_update on former_site_plan for update to scope_platform using (false);
create policy never_delete on former_site_plan for delete to scope_platform using (false);

create table former_indicator_choice (
  tenant_id uuid not null default own_tenant() references tenant,
  until_at  timestamptz not null,
  bound     boolean,
  primary key (tenant_id, until_at)
);
comment on column former_indicator_choice.bound is 'none where the bureau had not chosen until then';
alter table former_indicator_choice enable row level security;
alter table former_indicator_choice force row level security;
grant select on former_indicator_choice to scope_subtree;
create policy subtree_select on former_indicator_choice for select to scope_subtree using (true);
-- Written by the function below, which runs as the owner.
create policy own_insert on former_indicator_choice for insert to sunlight_owner with check (tenant_id = own_tenant());
create policy never_update on former_indicator_choice for update to sunlight_owner using (false);
create policy never_delete on former_indicator_choice for delete to sunlight_owner using (false);

create or replace function bind_schools_to_indicators(bound boolean) returns int
  language sql security definer set search_path = public as $$
  with before as (
    select id, cast(settings ->> 'indicators_for_schools' as boolean) as bound from tenant
     where id = own_tenant() and kind = 'BUREAU'),
  kept as (
    insert into former_indicator_choice (tenant_id, until_at, bound)
    select b.id, clock_timestamp(), b.bound from before b where b.bound is distinct from bind_schools_to_indicators.bound),
  chosen as (
    update tenant set settings = settings || jsonb_build_object('indicators_for_schools', bind_schools_to_indicators.bound)
     where id = own_tenant() and kind = 'BUREAU' returning 1)
  select count(*)::int from chosen
$$;
