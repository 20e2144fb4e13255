-- ${schools} schools below a city and two counties, 40 items for each, and a record of every kind, made of seed ${seed}.
-- Everything lies around ${today}. To be run by a superuser in a database without tenants.
set session_replication_role = replica;

-- A number from 0 to most - 1, always the same for the same words.
create or replace function pg_temp.pick(words text, most int) returns int language sql immutable parallel safe as $$
  select ((hashtextextended(words, ${seed}) & 9223372036854775807) % most)::int
$$;
create or replace function pg_temp.id(words text) returns uuid language sql immutable parallel safe as $$
  select md5('${seed}' || words)::uuid
$$;
create or replace function pg_temp.moment(day date, words text) returns timestamptz language sql stable parallel safe as $$
  select (day + pg_temp.pick(words, 86400) * interval '1 second' + pg_temp.pick('µ' || words, 1000000) * interval '1 microsecond')
         at time zone 'Asia/Shanghai'
$$;

insert into tenant (id, kind, slug, path, parent_id, lineage, name_zh, name_en, initials, declared_hash) values
  (pg_temp.id('city'), 'BUREAU', 'city', 'city/', null, array[pg_temp.id('city')], '市教育局', 'City', 's', ''),
  (pg_temp.id('east'), 'BUREAU', 'east', 'city/east/', pg_temp.id('city'), array[pg_temp.id('city'), pg_temp.id('east')], '东区教育局', 'East', 'd', ''),
  (pg_temp.id('west'), 'BUREAU', 'west', 'city/west/', pg_temp.id('city'), array[pg_temp.id('city'), pg_temp.id('west')], '西区教育局', 'West', 'x', '');

insert into tenant (id, kind, slug, path, parent_id, lineage, name_zh, name_en, initials, district, kinds, flags, declared_hash)
select pg_temp.id('school' || n), 'SCHOOL', 'school-' || n, b.path || 'school-' || n || '/', b.id,
       b.lineage || pg_temp.id('school' || n), '第' || n || '学校', 'School ' || n, 'dxx' || n, b.slug,
       array[(array['KINDERGARTEN', 'PRIMARY', 'JUNIOR', 'SENIOR', 'VOCATIONAL', 'SPECIAL'])[1 + pg_temp.pick('kind' || n, 6)]]
         || case when pg_temp.pick('two' || n, 5) = 0 then array['JUNIOR'] else '{}' end,
       case when pg_temp.pick('canteen' || n, 3) > 0 then array['CANTEEN'] else '{}' end
         || case when pg_temp.pick('private' || n, 4) = 0 then array['PRIVATE'] else '{}' end, ''
  from generate_series(1, ${schools}) n
  join tenant b on b.slug = (array['city', 'east', 'west'])[1 + pg_temp.pick('bureau' || n, 3)];

-- Every clock, mode, audience and condition that an item may have.
create temp table wanted as
select n, 'S' || lpad(n::text, 4, '0') as code,
       (array['{"on": ["09-30"]}', '{"on": ["03-31", "10-31"]}', '{"on": ["11-30"], "every_years": 2}', '{"each_term": 20}',
              '{"each_month": 10}', '{"each_week": "monday"}', '{"standing": 20}', '{"after_event": 5}',
              '{"before": "registration"}', '{"on": ["12-10"]}', '{"standing": 10}', '{"after_event": 20}',
              '{"each_month": 20}', '{"before": "fee_collection"}', '{"each_term": 10}', '{"standing": 20}',
              '{"on": ["12-31"]}', '{"each_week": "friday"}', '{"after_event": 20}', '{"on": ["08-31"]}'])[1 + (n - 1) % 20]::jsonb as refresh,
       case when n in (13, 33) then 'generated' when n % 4 = 0 or n in (19, 27) then 'notice' else 'proactive' end as mode,
       (array['public', 'public', 'public', 'parents', 'public', 'public', 'public', 'public', 'staff', 'public', 'parents'])[1 + n % 11] as audience,
       case n % 5 when 0 then '["primary", "junior", "senior"]' when 1 then '["kindergarten", "primary", "junior", "senior", "vocational"]'
                  else '["all"]' end::jsonb as kinds,
       case n % 9 when 4 then 'canteen' when 7 then 'private' end as flag,
       case when n % 4 = 0 or n in (19, 27)
            then jsonb_build_object('min_days', (array[5, 10, 30, 0])[1 + n % 7 % 4], 'unit', (array['working_day', 'calendar_day'])[1 + n % 3 % 2],
                                    'take_down', n % 8 <> 4) end as notice,
       (array['{}', '{a}', '{a,b}'])[1 + n % 3]::text[] as keys
  from generate_series(1, 40) n;

create or replace function pg_temp.edition(owner text, effective date, without int[], change boolean) returns void language sql as $$
  insert into catalogue_edition (tenant_id, id, audience, effective_on, content_hash, definition)
  select pg_temp.id(owner), pg_temp.id(owner || effective), 'SCHOOL', effective, owner || effective, jsonb_build_object(
    'title', '{"zh": "目录", "en": "Catalogue"}'::jsonb, 'effective_on', effective,
    'groups', '[{"code": "g", "zh": "组", "en": "Group"}]'::jsonb,
    'items', jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'code', code, 'title', jsonb_build_object('zh', '事项' || n, 'en', 'Item ' || n), 'group', 'g', 'kinds', kinds,
      'when', case when change and n = 22 then 'canteen' else flag end, 'weight', case when change then 2 else 1 end,
      'mode', mode, 'audience', audience,
      -- Other kinds of clocks, and the same kinds set otherwise.
      'refresh', case when not change then refresh when n in (2, 7, 25) then '{"standing": 15}' when n = 30 then '{"on": ["10-20"]}'
                      when n = 26 then '{"each_week": "thursday"}' when n = 28 then '{"after_event": 10}' when n = 31 then '{"standing": 25}'
                      when n = 35 then '{"each_term": 15}' when n = 36 then '{"standing": 8}' when n = 5 then '{"each_month": 4}' else refresh end,
      'notice', notice, 'basis', '[]'::jsonb, 'allowed_fields', '[]'::jsonb,
      'elements', (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'zh', key, 'en', key)), '[]')
                     from unnest(case when change and n = 3 then keys || '{c}' else keys end) key))) order by n))
  from wanted where n <> all (without)
$$;
select pg_temp.edition('city', date '${today}' - 480, '{40}', false);
select pg_temp.edition('city', date '${today}' - 90, '{38}', true);

insert into school_term (tenant_id, id, name_zh, name_en, starts_on, ends_on)
select pg_temp.id(t.owner), pg_temp.id('term' || t.owner || t.starts_on), '学期', 'Term', t.starts_on, t.starts_on + t.lasts from (values
  ('city', date '${today}' - 450, 130), ('city', date '${today}' - 280, 140), ('city', date '${today}' - 85, 137),
  ('east', date '${today}' - 60, 110)) t(owner, starts_on, lasts);
insert into anchor_date (tenant_id, id, anchor, falls_on)
select pg_temp.id(a.owner), pg_temp.id('anchor' || a.owner || a.anchor || a.falls_on), a.anchor, a.falls_on from (values
  ('city', 'REGISTRATION', date '${today}' - 150), ('city', 'REGISTRATION', date '${today}' + 9),
  ('west', 'REGISTRATION', date '${today}' - 30), ('east', 'FEE_COLLECTION', date '${today}' - 70)) a(owner, anchor, falls_on);

-- Who has what on record; one line for each thing, by chance none.
create temp table thing as
select t.id as tenant, w.code, t.slug || w.code || k as key, k, w.audience, w.notice, w.keys, w.refresh,
       date '${today}' - pg_temp.pick('day' || t.slug || w.code || k, 470) as day
  from tenant t cross join wanted w cross join generate_series(1, 3) k
 where t.kind = 'SCHOOL' and pg_temp.pick('has' || t.slug || w.code || k, 10) < 8 - 2 * k;

-- The third thing is a further edition of what the first is.
insert into edition (tenant_id, id, disclosure_id, number, item_code, title, body, elements, formed_on, index_number,
                     attribute, published_at, content_hash, withdrawn_at, notice_from, notice_until)
select tenant, pg_temp.id(key), pg_temp.id(left(key, -1) || case k when 3 then 1 else k end), k, code, '题', '<p>文</p>',
       (select coalesce(jsonb_object_agg(e, case pg_temp.pick(e || key, 12)
                 when 0 then '{"answer": " ", "notConcerned": false, "reason": ""}'
                 when 1 then '{"answer": "", "notConcerned": true, "reason": "无"}'
                 when 2 then '{"answer": "有", "notConcerned": true, "reason": ""}'
                 else '{"answer": "有", "notConcerned": false, "reason": ""}' end::jsonb), '{}')
          from unnest(keys || '{c}') e where pg_temp.pick('left out' || e || key, 20) > 0),
       day - pg_temp.pick('formed' || key, 45) * (pg_temp.pick('long' || key, 3) + pg_temp.pick('very long' || key, 40) / 39 * 6), key,
       case when audience = 'public' or pg_temp.pick('inside' || key, 4) = 0 then 'PROACTIVE' else 'INTERNAL' end,
       pg_temp.moment(day, key), '',
       case when pg_temp.pick('down' || key, 5) = 0 and day + pg_temp.pick('down on' || key, 60) <= date '${today}'
            then pg_temp.moment(day + 1 + pg_temp.pick('down on' || key, 60), 'down' || key) end,
       case when pg_temp.pick('counted' || key, 2) = 0 then day end,
       case when pg_temp.pick('counted' || key, 2) = 0 then day + 3 + pg_temp.pick('until' || key, 30) end
  from thing where notice is not null or pg_temp.pick('counted' || key, 2) <> 0;

insert into posting (tenant_id, id, disclosure_id, edition_id, item_code, place, from_on, until_on, photo_sha256, photo_type,
                     photo_size, recorder, recorder_name, recorded_at)
select tenant_id, e.id, disclosure_id, e.id, item_code, '栏', day, day + pg_temp.pick('hangs' || key, 40), '', '', 0, 'x', 'x', published_at
  from edition e join thing t on t.key = e.index_number where e.attribute = 'INTERNAL';
insert into posting_decision (tenant_id, posting_id, kind, reason, decider, decider_name, decided_at)
select tenant_id, id, case when pg_temp.pick('decided' || id, 6) = 0 then 'REFUSED' else 'CONFIRMED' end, 'x', 'x', 'x', recorded_at
  from posting where pg_temp.pick('waits' || id, 8) > 0;
insert into posting_end (tenant_id, posting_id, ended_on, reason, signer, signer_name, ended_at)
select tenant_id, id, from_on + pg_temp.pick('ended on' || id, 30), 'x', 'x', 'x', recorded_at
  from posting where pg_temp.pick('ended' || id, 6) = 0;

insert into confirmation (tenant_id, id, disclosure_id, item_code, confirmed_on, signer, signer_name, signed_at)
select tenant, pg_temp.id('confirmed' || key), pg_temp.id(key), code, date '${today}' - pg_temp.pick('confirmed on' || key, 300), 'x', 'x', now()
  from thing where pg_temp.pick('confirmed' || key, 6) = 0;

insert into declaration (tenant_id, id, item_code, kind, from_on, until_on, statement, signer, signer_name, signed_at)
select t.id, pg_temp.id('event' || t.slug || w.code || k), w.code, 'EVENT', day, day, 'x', 'x', 'x',
       pg_temp.moment(least(day + pg_temp.pick('told' || t.slug || w.code || k, 25), date '${today}'), 'event' || t.slug || w.code || k)
  from tenant t cross join wanted w cross join generate_series(1, 3) k,
       lateral (select date '${today}' - pg_temp.pick('event on' || t.slug || w.code || k, 500) as day) d
 where t.kind = 'SCHOOL'
   and pg_temp.pick('event' || t.slug || w.code || k, 10) < case when w.refresh ?| array['after_event', 'standing'] then 4 else 1 end;
insert into declaration (tenant_id, id, item_code, kind, from_on, until_on, statement, signer, signer_name, signed_at)
select tenant, pg_temp.id('nil' || key), code, 'NIL', f.day, f.day + pg_temp.pick('nil until' || key, 200), 'x', 'x', 'x',
       pg_temp.moment(least(f.day + pg_temp.pick('nil signed' || key, 60) - 20, date '${today}'), 'nil' || key)
  from thing, lateral (select date '${today}' - pg_temp.pick('nil from' || key, 330) + 20 as day) f
 where pg_temp.pick('nil' || key, 8) = 0;

insert into exemption (tenant_id, id, addressee_id, items, ground, from_on, until_on, granter, granter_name, granted_at)
select pg_temp.id('city'), pg_temp.id('exempt' || key), tenant, array[code, 'S0011'], '停办', day, day + 30 + pg_temp.pick('exempt until' || key, 300),
       'x', 'x', pg_temp.moment(day, key)
  from thing where pg_temp.pick('exempt' || key, 60) = 0;
insert into exemption_revocation (tenant_id, id, addressee_id, reason, revoker, revoker_name, revoked_at)
select tenant_id, id, addressee_id, 'x', 'x', 'x', pg_temp.moment(from_on + pg_temp.pick('revoked' || id, 40), 'revoked' || id)
  from exemption where pg_temp.pick('revoked' || id, 4) = 0;

set session_replication_role = origin;
drop table thing, wanted;
analyze;
