-- Administrators choose settings in the console. Which ones were chosen there is kept, so that the files and the console do not
-- undo each other, setting by setting.
alter table tenant add column chosen text[] not null default '{}';
comment on column tenant.chosen is 'settings that the console has said last, as letter_mark or look.colour';

-- Bureaus chose this in the console before.
create policy owner_once on tenant for update to sunlight_owner using (true) with check (true);
update tenant set chosen = '{indicators_for_schools}'
 where id in (select distinct t.id from tenant t where t.settings ? 'indicators_for_schools');
drop policy owner_once on tenant;

-- A narrow door: the own row of the directory is declared in files, but for these choices. What was expected there is compared, so
-- that of two administrators who choose at the same time the second hears of the first.
create function choose_setting(setting text, expected jsonb, wanted jsonb) returns int
  language sql security definer set search_path = public as $$
  with own as (
    select id, settings, string_to_array(setting, '.') as at from tenant
     where id = own_tenant()
       and (kind = 'BUREAU' and setting in ('overdue_shown', 'comparison_shown', 'indicators_for_schools', 'request_mode',
                                            'reviews', 'letter_mark')
            or kind in ('BUREAU', 'SCHOOL') and setting in ('look.colour', 'footer.organiser', 'footer.site_code',
                                                            'footer.icp', 'footer.public_security'))),
  before as (select * from own where settings #> at is not distinct from expected),
  kept as (
    insert into former_indicator_choice (tenant_id, until_at, bound)
    select id, clock_timestamp(), cast(settings ->> 'indicators_for_schools' as boolean) from before
     where setting = 'indicators_for_schools' and expected is distinct from wanted),
  done as (
    update tenant t
       set settings = case when wanted is null then t.settings #- b.at
                           when cardinality(b.at) = 1 then t.settings || jsonb_build_object(b.at[1], wanted)
                           else t.settings || jsonb_build_object(b.at[1],
                                  coalesce(t.settings -> b.at[1], '{}') || jsonb_build_object(b.at[2], wanted)) end,
           chosen = array(select distinct unnest(t.chosen || setting) order by 1)
      from before b where t.id = b.id returning 1)
  select count(*)::int from done
$$;
revoke all on function choose_setting(text, jsonb, jsonb) from public;
grant execute on function choose_setting(text, jsonb, jsonb) to scope_tenant;
drop policy own_choice_update on tenant;
create policy own_choice_update on tenant for update to sunlight_owner
  using (id = own_tenant()) with check (id = own_tenant());
drop function bind_schools_to_indicators(boolean);
