-- How every school stands on ${day} against every item that binds it, by one statement over sets. Written from the rules
-- and not from the product's code, to hold the product against. Columns: tenant, item, status.
with recursive
asked as (select date '${day}' as day),

-- Working days, numbered: n counts those up to and including a day, so the k-th working day after it has n + k.
numbered_day as materialized (
  select d.day, works, count(*) filter (where works) over (order by d.day)::int as n
    from (select g::date as day, coalesce(c.kind = 'WORK', extract(isodow from g) < 6)
                   and (extract(isodow from g) < 6 or c.kind = 'WORK') as works
            from generate_series(date '2018-01-01', date '2030-12-31', '1 day') g left join calendar_day c on c.day = g::date) d),
working_day as materialized (select n, day from numbered_day where works),
-- The 20th working day after a day, and the first that is not before it.
counted as materialized (
  select d.day, d.n, d.works, twentieth.day as after20, fifth.day as after5, same.day as same_or_next
    from numbered_day d left join working_day twentieth on twentieth.n = d.n + 20
    left join working_day fifth on fifth.n = d.n + 5
    left join working_day same on same.n = d.n + case when d.works then 0 else 1 end),

bureau as (select b.id, b.lineage from tenant b where exists (select 1 from tenant s where s.parent_id = b.id and s.kind = 'SCHOOL')),
line as (select b.id as bureau, l.id, l.depth from bureau b cross join unnest(b.lineage) with ordinality l(id, depth)),

-- The catalogue of the nearest bureau that has declared one. Only the city has one among the generated schools, so how
-- catalogues of several bureaus add up is not tried here.
declared as (
  select l.bureau, e.effective_on, l.depth, e.definition, max(l.depth) over (partition by l.bureau order by e.effective_on, l.depth) as nearest
    from line l join catalogue_edition e on e.tenant_id = l.id and e.audience = 'SCHOOL'),
reign as (
  select bureau, effective_on as from_on, definition, row_number() over w as nr, lead(effective_on) over w as until_on
    from (select distinct on (bureau, effective_on) * from declared where depth = nearest order by bureau, effective_on, depth desc) d
  window w as (partition by bureau order by effective_on)),
listed as (
  select r.bureau, r.nr, r.from_on, r.until_on, i ->> 'code' as item, i,
         jsonb_build_array((select jsonb_agg(k order by k) from jsonb_array_elements(i -> 'kinds') k), i -> 'when', i -> 'mode', i -> 'audience',
           i -> 'refresh', i -> 'notice', (select jsonb_agg(e -> 'key' order by e -> 'key') from jsonb_array_elements(i -> 'elements') e)) as how
    from reign r cross join jsonb_array_elements(r.definition -> 'items') i),
-- An item that stays as it was goes on; one that is new, comes back or is owed in another way begins anew.
stretch as (
  select *, count(*) filter (where begins) over (partition by bureau, item order by nr) as stretch
    from (select *, (lag(nr) over w = nr - 1 and lag(how) over w = how) is not true as begins from listed
          window w as (partition by bureau, item order by nr)) l),
owed as materialized (
  select s.bureau, s.item, s.since, c.after20 as first_due,
         (select array_agg(upper(k)) from jsonb_array_elements_text(i -> 'kinds') k) as kinds, upper(i ->> 'when') as flag,
         i ->> 'mode' as mode, i ->> 'audience' as audience, i -> 'refresh' as refresh,
         coalesce((i -> 'notice' ->> 'min_days')::int, 0) as least_days, i -> 'notice' ->> 'unit' = 'working_day' as in_working_days,
         coalesce((i -> 'notice' ->> 'take_down')::boolean, false) as comes_down,
         array(select e ->> 'key' from jsonb_array_elements(i -> 'elements') e) as keys,
         case when i -> 'refresh' ? 'after_event' then 'EVENTS' when i -> 'refresh' ? 'standing' then 'CHANGES' else 'TURNS' end as kind
    from asked a, (select *, min(from_on) over (partition by bureau, item, stretch) as since from stretch) s
    join counted c on c.day = s.since
   where s.from_on <= a.day and (s.until_on is null or s.until_on > a.day)),

-- A clock that is set otherwise forgives nothing: how the item was owed until the day before, by the same kind of clock, and before that.
piece as (
  select bureau, item, since, first_due, refresh, clock, nullif(max(coalesce(until_on, 'infinity')), 'infinity') as ends_on
    from (select s.*, c.after20 as first_due, i -> 'refresh' as refresh,
                 (select k from jsonb_object_keys(i -> 'refresh') k where k <> 'every_years') as clock
            from asked a, (select *, min(from_on) over (partition by bureau, item, stretch) as since from stretch) s
            join counted c on c.day = s.since where s.since <= a.day) each
   group by bureau, item, since, first_due, refresh, clock),
chain as materialized (
  select * from (
    select *, count(*) filter (where breaks) over (partition by bureau, item order by since desc) as broken
      from (select *, lead(since) over w is not null
                   and (ends_on = lead(since) over w and clock = lead(clock) over w and clock <> 'after_event') is not true as breaks
              from piece window w as (partition by bureau, item order by since)) p) p
   where broken = 0),

-- A nearer bureau's term or date takes the place of one from above.
own_term as (select l.bureau, l.depth, t.starts_on, t.ends_on from line l join school_term t on t.tenant_id = l.id),
term as materialized (
  select * from own_term t where not exists (
    select 1 from own_term n where n.bureau = t.bureau and n.depth > t.depth and n.starts_on <= t.ends_on and n.ends_on >= t.starts_on)),
own_anchor as (select l.bureau, l.depth, lower(a.anchor) as anchor, a.falls_on from line l join anchor_date a on a.tenant_id = l.id),
anchor as (
  select * from own_anchor a where not exists (
    select 1 from own_anchor n where n.bureau = a.bureau and n.depth > a.depth and n.anchor = a.anchor
      and extract(year from n.falls_on) = extract(year from a.falls_on))),
school_day as materialized (
  select distinct t.bureau, c.day from term t join numbered_day c on c.works and c.day between t.starts_on and t.ends_on),

-- When what comes round again is due; all but weeks and dates open by themselves.
fixed as (
  select bureau, item, since, due, 10 as warning from (
    select o.bureau, o.item, o.since, d.due, coalesce((o.refresh ->> 'every_years')::int, 1) as years,
           extract(year from d.due)::int - min(extract(year from d.due)::int) over (partition by o.bureau, o.item, o.since) as passed
      from chain o cross join asked a cross join generate_series(extract(year from o.since)::int, extract(year from a.day)::int + 2) y
      cross join jsonb_array_elements_text(o.refresh -> 'on') md cross join lateral (select (y || '-' || md)::date as due) d
     where o.refresh ? 'on' and d.due >= o.first_due) dated
   where passed % years = 0
  union all
  select o.bureau, o.item, o.since, x.falls_on - 1, 10 from chain o join anchor x on x.bureau = o.bureau and x.anchor = o.refresh ->> 'before'
   where x.falls_on - 1 >= o.first_due
  union all
  select distinct o.bureau, o.item, o.since, c.same_or_next, 1
    from chain o join school_day s on s.bureau = o.bureau and s.day >= date_trunc('week', o.since)::date
    join counted c on c.day = date_trunc('week', s.day)::date - 1
       + array_position('{monday,tuesday,wednesday,thursday,friday,saturday,sunday}'::text[], o.refresh ->> 'each_week')
   where o.refresh ? 'each_week' and c.same_or_next >= o.first_due),
turn as (
  select bureau, item, since, coalesce(lag(due) over (partition by bureau, item, since order by due) + 1, since) as opens, due, warning from fixed
  union all
  select o.bureau, o.item, o.since, t.starts_on, w.day, 10 from chain o join term t on t.bureau = o.bureau join numbered_day c on c.day = t.starts_on
    join working_day w on w.n = c.n + (o.refresh ->> 'each_term')::int
   where o.refresh ? 'each_term' and w.day >= o.first_due
  union all
  select o.bureau, o.item, o.since, m.month, w.day, 5
    from chain o join (select distinct bureau, date_trunc('month', day)::date as month from school_day) m
      on m.bureau = o.bureau and m.month >= date_trunc('month', o.since)
    join numbered_day c on c.day = (m.month + interval '1 month')::date - 1
    join working_day w on w.n = c.n + (o.refresh ->> 'each_month')::int
   where o.refresh ? 'each_month' and w.day >= o.first_due),
asks as (select bureau, item, since, min(due) as first_due from turn group by bureau, item, since),
turns as materialized (
  select t.bureau, t.item, array_agg(t.opens order by t.due) as opens, array_agg(t.due order by t.due) as dues,
         array_agg(t.soon order by t.due) as soons, array_agg(t.due order by t.due) as abouts
    from (select t.*, w.day as soon from turn t join numbered_day c on c.day = t.due
          join working_day w on w.n = c.n - c.works::int - t.warning + 1) t cross join asked a
   where (t.opens <= a.day or t.soon <= a.day)
     and not exists (select 1 from chain later left join asks f on f.bureau = later.bureau and f.item = later.item and f.since = later.since
                      where later.bureau = t.bureau and later.item = t.item and later.since > t.since
                        and (t.opens >= later.since or t.due >= f.first_due))
   group by t.bureau, t.item),
-- Clocks that wait for a date which nobody has set.
waiting as materialized (
  select o.bureau, o.item from owed o
   where (o.refresh ? 'before' and not exists (select 1 from fixed f where f.bureau = o.bureau and f.item = o.item and f.since = o.since))
      or (o.refresh ?| array['each_term', 'each_month', 'each_week'] and not exists (select 1 from term t where t.bureau = o.bureau))),

pair as materialized (
  select s.id as tenant, o.*, w.item is not null as waits, (o.kinds @> '{ALL}' or o.kinds && s.kinds) and (o.flag is null or o.flag = any (s.flags)) as applies
    from tenant s join owed o on o.bureau = s.parent_id left join waiting w on w.bureau = o.bureau and w.item = o.item where s.kind = 'SCHOOL'),

-- What happened; a nil declaration ends before an event of its period that was declared later.
event as materialized (select tenant_id as tenant, item_code as item, from_on as day, signed_at from declaration where kind = 'EVENT'),
nil as materialized (
  select n.tenant_id as tenant, n.item_code as item, n.from_on, least(min(e.day) - 1, n.until_on) as until_on
    from asked a join declaration n on n.kind = 'NIL' and (n.signed_at at time zone 'Asia/Shanghai')::date <= a.day
    left join event e on e.tenant = n.tenant_id and e.item = n.item_code and e.day between n.from_on and n.until_on and e.signed_at > n.signed_at
   group by n.tenant_id, n.item_code, n.id, n.from_on, n.until_on),
denied as (select distinct n.tenant, n.item from nil n cross join asked a where a.day between n.from_on and n.until_on),
excused as materialized (
  select distinct e.addressee_id as tenant, i as item
    from asked a, exemption e left join exemption_revocation r on r.tenant_id = e.tenant_id and r.id = e.id cross join unnest(e.items) i
   where a.day between e.from_on and e.until_on
     and (r.revoked_at is null or a.day < (r.revoked_at at time zone 'Asia/Shanghai')::date)),

-- What each pair owes: the common turns, or what its own events make.
own_owing as (
  select tenant, item, array_agg(opens order by due, opens) as opens, array_agg(due order by due, opens) as dues,
         array_agg(soon order by due, opens) as soons, array_agg(about order by due, opens) as abouts
    from (select x.tenant, x.item, x.opens, w.day as due, greatest(b.day, x.opens) as soon, coalesce(x.about, w.day) as about
            from (select p.tenant, p.item, e.day as opens, e.day as counts_from, e.day as about, (p.refresh -> 'after_event')::int as days
                    from pair p join event e on e.tenant = p.tenant and e.item = p.item where p.kind = 'EVENTS'
                  union all
                  select p.tenant, p.item, e.day, e.day, e.day, (k.refresh -> 'standing')::int
                    from pair p join event e on e.tenant = p.tenant and e.item = p.item
                    join chain k on k.bureau = p.bureau and k.item = p.item and e.day >= k.since and (k.ends_on is null or e.day < k.ends_on)
                   where p.kind = 'CHANGES'
                  union all
                  select p.tenant, p.item, '-infinity', k.since, null, k.days
                    from pair p cross join lateral (
                      select k.since, (k.refresh -> 'standing')::int as days
                        from chain k join numbered_day c on c.day = k.since join working_day w on w.n = c.n + (k.refresh -> 'standing')::int
                       where k.bureau = p.bureau and k.item = p.item order by w.day limit 1) k
                   where p.kind = 'CHANGES') x
            cross join asked a join numbered_day c on c.day = x.counts_from join working_day w on w.n = c.n + x.days
            join working_day b on b.n = w.n - 10
           where x.opens <= a.day) each
   group by tenant, item),
owing as materialized (
  select p.tenant, p.item, p.kind, coalesce(t.opens, o.opens, '{}') as opens, coalesce(t.dues, o.dues, '{}') as dues,
         coalesce(t.soons, o.soons, '{}') as soons, coalesce(t.abouts, o.abouts, '{}') as abouts
    from pair p left join turns t on t.bureau = p.bureau and t.item = p.item left join own_owing o on o.tenant = p.tenant and o.item = p.item
   where p.applies and p.mode <> 'generated'),
discharged as (
  select o.tenant, o.item, array_agg(distinct u.i::int) as which
    from nil n join owing o on o.tenant = n.tenant and o.item = n.item cross join unnest(o.abouts) with ordinality u(about, i)
   where u.about between n.from_on and n.until_on group by o.tenant, o.item),

-- What was shown: on the site, and for parents and staff on the notice board, where it counts only if it hung long enough.
shown as materialized (
  select p.tenant, p.item, e.disclosure_id, 0 as board, e.published_at as at, d.day as shown_on, e.formed_on, p.keys, e.elements,
         u.until_on, w.day as down_on, w.day is not null and (u.until_on is null or w.day <= u.until_on) as taken_back
    from pair p join edition e on e.tenant_id = p.tenant and e.item_code = p.item and e.attribute = 'PROACTIVE'
    cross join lateral (select (e.published_at at time zone 'Asia/Shanghai')::date as day) d
    join counted c on c.day = d.day
    left join counted later on later.day = d.day + p.least_days
    left join working_day n on n.n = c.n + p.least_days
    -- A page of the history, withdrawn alone: it counts until the last of the later editions that were up then came down.
    cross join lateral (
      select count(*) > 0 as alone, case when bool_and(l.withdrawn_at is not null) then max(l.withdrawn_at) end as at
        from edition l where l.tenant_id = e.tenant_id and l.disclosure_id = e.disclosure_id and l.number > e.number
         and e.withdrawn_at >= l.published_at and (l.withdrawn_at is null or l.withdrawn_at > e.withdrawn_at)) old
    cross join lateral (select case when old.alone or p.least_days = 0 and e.notice_until is null then null else
                                 coalesce(e.notice_until, case when p.in_working_days then n.day else later.same_or_next end)
                               end as until_on) u
    cross join lateral (select (case when old.alone then old.at else e.withdrawn_at end at time zone 'Asia/Shanghai')::date as day) w
   where p.applies
  union all
  select p.tenant, p.item, h.disclosure_id, 1, null, h.from_on, e.formed_on, p.keys, e.elements, null,
         case when w.day <= l.last then w.day else l.last + 1 end,
         coalesce(w.day <= l.last, false)
           or l.last < case when p.least_days = 0 then c.after5 when p.in_working_days then n.day else later.same_or_next end
    from pair p join posting h on h.tenant_id = p.tenant and h.item_code = p.item
    join posting_decision d on d.tenant_id = h.tenant_id and d.posting_id = h.id and d.kind = 'CONFIRMED'
    join edition e on e.tenant_id = h.tenant_id and e.id = h.edition_id
    left join posting_end x on x.tenant_id = h.tenant_id and x.posting_id = h.id
    join counted c on c.day = h.from_on
    left join counted later on later.day = h.from_on + p.least_days
    left join working_day n on n.n = c.n + p.least_days
    cross join lateral (select least(x.ended_on, h.until_on) as last) l
    cross join lateral (select (e.withdrawn_at at time zone 'Asia/Shanghai')::date as day) w
   where p.applies and p.audience <> 'public'),
up as (select s.* from shown s cross join asked a where s.shown_on <= a.day and (s.down_on is null or s.down_on > a.day)),
standing as (
  select distinct on (tenant, item) tenant, item, shown_on,
         exists (select 1 from unnest(keys) k cross join lateral (select elements -> k as e) x
                  where not coalesce(case when (e ->> 'notConcerned')::boolean then e ->> 'reason' else e ->> 'answer' end ~ '\S', false)) as incomplete
    from up order by tenant, item, shown_on desc, board desc, at desc),
over_time as (select distinct s.tenant, s.item from up s cross join asked a where s.until_on < a.day),

-- What fulfils, in the order of the days; what was taken back no longer does.
act as materialized (
  select *, row_number() over (partition by tenant, item order by done_on, rank, at) as nr,
         disclosure_id is not null and row_number() over (partition by tenant, item, disclosure_id order by done_on, rank, at) > 1 as repeats
    from (select s.tenant, s.item, s.disclosure_id, s.shown_on as done_on, s.board as rank, s.at, s.formed_on
            from shown s cross join asked a
           where s.shown_on <= a.day and not (s.taken_back and s.down_on <= a.day)
          union all
          select f.tenant_id, f.item_code, null, f.confirmed_on, 2, null, null from confirmation f cross join asked a where f.confirmed_on <= a.day) acts),
-- One act after the other takes what it serves; all pairs at once. Events and turns: one each. Changes: all it can tell of.
course as (
  select o.tenant, o.item, 0::bigint as step, coalesce(d.which, '{}') as settled, 0 as latest, 0::bigint as by_act
    from owing o left join discharged d on d.tenant = o.tenant and d.item = o.item
  union all
  select c.tenant, c.item, a.nr, c.settled || coalesce(s.serves, '{}'), greatest(c.latest, s.last), case when s.last > c.latest then a.nr else c.by_act end
    from course c join act a on a.tenant = c.tenant and a.item = c.item and a.nr = c.step + 1
    join owing o on o.tenant = c.tenant and o.item = c.item
    cross join lateral (
      select array_agg(i) as serves, max(i) as last from (
        -- A turn: the breach of that day, if it still is one; else the earliest that is open.
        select coalesce(
          (select l.i from (select max(u.i)::int as i from unnest(o.dues) with ordinality u(due, i) where u.due < a.done_on) l where l.i <> all (c.settled)),
          (select min(u.i)::int from unnest(o.opens, o.dues) with ordinality u(opens, due, i)
            where u.opens <= a.done_on and u.due >= a.done_on and u.i <> all (c.settled)
              and (a.disclosure_id is not null and not (a.repeats and a.formed_on < u.opens) or a.done_on >= u.due - 90))) as i
         where o.kind = 'TURNS'
        union all
        select min(u.i)::int from unnest(o.opens) with ordinality u(opens, i)
         where o.kind = 'EVENTS' and a.disclosure_id is not null and u.opens <= a.done_on and not (a.repeats and a.formed_on < u.opens)
           and u.i <> all (c.settled)
        union all
        select u.i::int from unnest(o.opens) with ordinality u(opens, i)
         where o.kind = 'CHANGES' and u.opens <= a.done_on and (a.disclosure_id is null or a.formed_on >= u.opens)
           and u.i <> all (c.settled)) served
       where i is not null) s),
outcome as (
  select o.tenant, o.item,
         case o.kind when 'EVENTS' then exists (select 1 from unnest(o.dues) with ordinality u(due, i) where u.due < a.day and u.i <> all (c.settled))
              else coalesce((select max(u.i) from unnest(o.dues) with ordinality u(due, i) where u.due < a.day) <> all (c.settled || 0), false) end as breach,
         exists (select 1 from unnest(o.dues, o.soons) with ordinality u(due, soon, i)
                  where u.due >= a.day and u.soon <= a.day and u.i <> all (c.settled)) as soon,
         c.latest > 0 as fulfilled,
         t.done_on > o.dues[c.latest] or (t.disclosure_id is not null and t.formed_on >= o.opens[c.latest] and t.done_on > f.after20) as late
    from asked a, owing o join (select distinct on (tenant, item) * from course order by tenant, item, step desc) c
      on c.tenant = o.tenant and c.item = o.item
    left join act t on t.tenant = o.tenant and t.item = o.item and t.nr = c.by_act
    left join counted f on f.day = t.formed_on)

select p.tenant, p.item,
       case when not p.applies then 'NOT_APPLICABLE'
            when x.tenant is not null then 'EXEMPT'
            when p.mode = 'generated' then 'FULFILLED_IN_TIME'
            when p.comes_down and v.tenant is not null then 'EXPIRED_NOTICE_UP'
            when o.breach and not p.waits then case when s.tenant is null or p.kind = 'EVENTS' then 'OVERDUE' else 'STALE' end
            when d.tenant is not null then 'NIL_DECLARED'
            when s.incomplete then case when s.shown_on < p.since and a.day <= p.first_due then 'DUE_SOON' else 'INCOMPLETE' end
            when p.waits then 'DATE_NOT_SET'
            when o.soon then 'DUE_SOON'
            when o.fulfilled then case when o.late then 'FULFILLED_LATE' else 'FULFILLED_IN_TIME' end
            else 'NOTHING_OWED_YET' end as status
  from asked a, pair p
  left join excused x on x.tenant = p.tenant and x.item = p.item
  left join denied d on d.tenant = p.tenant and d.item = p.item
  left join over_time v on v.tenant = p.tenant and v.item = p.item
  left join standing s on s.tenant = p.tenant and s.item = p.item
  left join outcome o on o.tenant = p.tenant and o.item = p.item
