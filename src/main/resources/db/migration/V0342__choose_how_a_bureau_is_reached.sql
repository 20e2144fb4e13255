-- How a bureau is reached (phone, address, hours) is a setting like others: it changes through the same narrow door, field by field.
create or replace function choose_setting(setting text, expected jsonb, wanted jsonb) returns int
  language sql security definer set search_path = public as $$
  with own as (
    select id, setting like 'contact.%' as reaches,
           case when setting like 'contact.%' then contact else settings end as said,
           case when setting like 'contact.%' then array[split_part(setting, '.', 2)] else string_to_array(setting, '.') end as at
      from tenant
     where id = own_tenant()
       and (kind = 'BUREAU' and setting in ('overdue_shown', 'comparison_shown', 'indicators_for_schools', 'request_mode',
                                            'reviews', 'letter_mark', 'contact.phone', 'contact.fax', 'contact.email',
                                            'contact.address', 'contact.hours', 'contact.office')
            or kind in ('BUREAU', 'SCHOOL') and setting in ('look.colour', 'footer.organiser', 'footer.site_code',
                                                            'footer.icp', 'footer.public_security'))),
  before as (select * from own where said #> at is not distinct from expected),
  kept as (
    insert into former_indicator_choice (tenant_id, until_at, bound)
    select id, clock_timestamp(), cast(said ->> 'indicators_for_schools' as boolean) from before
     where setting = 'indicators_for_schools' and expected is distinct from wanted),
  said_now as (
    select id, reaches,
           case when wanted is null then said #- at
                when cardinality(at) = 1 then said || jsonb_build_object(at[1], wanted)
                else said || jsonb_build_object(at[1], coalesce(said -> at[1], '{}') || jsonb_build_object(at[2], wanted)) end as said
      from before),
  done as (
    update tenant t
       set settings = case when n.reaches then t.settings else n.said end,
           contact = case when n.reaches then n.said else t.contact end,
           chosen = array(select distinct unnest(t.chosen || setting) order by 1)
      from said_now n where t.id = n.id returning 1)
  select count(*)::int from done
$$;
