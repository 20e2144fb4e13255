-- What is owed to parents or staff is met on the notice board: where, from when to when, with a photo. Only added to.
create table posting (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  disclosure_id uuid not null,
  edition_id    uuid not null,
  item_code     text not null,
  place         text not null check (length(place) between 1 and 200),
  from_on       date not null,
  until_on      date not null,
  photo_sha256  text not null,
  photo_type    text not null,
  photo_size    bigint not null,
  recorder      text not null,
  recorder_name text not null,
  recorded_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, disclosure_id) references disclosure,
  foreign key (tenant_id, edition_id) references edition,
  check (until_on >= from_on)
);
create index posting_by_item on posting (tenant_id, item_code);
create index posting_by_edition on posting (tenant_id, edition_id);
select guard_append_only('posting');
select open_to_subtree('posting');

-- A second person has looked at the photo; a refused record counts for nothing, and is made anew.
create table posting_decision (
  tenant_id    uuid not null default own_tenant() references tenant,
  posting_id   uuid not null,
  kind         text not null check (kind in ('CONFIRMED', 'REFUSED')),
  reason       text not null,
  decider      text not null,
  decider_name text not null,
  decided_at   timestamptz not null,
  primary key (tenant_id, posting_id),
  foreign key (tenant_id, posting_id) references posting,
  check (kind = 'CONFIRMED' or length(reason) > 0)
);
select guard_append_only('posting_decision');
select open_to_subtree('posting_decision');

-- It came down before the day that was planned.
create table posting_end (
  tenant_id   uuid not null default own_tenant() references tenant,
  posting_id  uuid not null,
  ended_on    date not null,
  reason      text not null check (length(reason) > 0),
  signer      text not null,
  signer_name text not null,
  ended_at    timestamptz not null,
  primary key (tenant_id, posting_id),
  foreign key (tenant_id, posting_id) references posting
);
select guard_append_only('posting_end');
select open_to_subtree('posting_end');

-- The public learns what was posted where and when, never what it said: not even its title, nor the photo.
create function posted_notices(of_tenant uuid)
  returns table (item_code text, index_number text, number int, published_at timestamptz, withdrawn_at timestamptz,
                 place text, from_on date, until_on date, ended_on date)
  language sql stable security definer set search_path = public as $$
  select e.item_code, e.index_number, e.number, e.published_at, e.withdrawn_at, p.place, p.from_on, p.until_on, x.ended_on
    from edition e
    left join (posting p join posting_decision d
                 on d.tenant_id = p.tenant_id and d.posting_id = p.id and d.kind = 'CONFIRMED')
      on p.tenant_id = e.tenant_id and p.edition_id = e.id
    left join posting_end x on x.tenant_id = p.tenant_id and x.posting_id = p.id
   where e.tenant_id = of_tenant and e.attribute = 'INTERNAL' and e.hidden_at is null
     and (p.id is not null or not exists (
       select 1 from edition newer where newer.tenant_id = e.tenant_id and newer.disclosure_id = e.disclosure_id
          and newer.number > e.number))
   order by e.published_at desc, e.id desc, p.from_on desc
$$;
revoke all on function posted_notices(uuid) from public;
grant execute on function posted_notices(uuid) to scope_public;
-- The function runs as the owner, which row-level security binds as well: one narrow door, for this question only.
grant select on posting, posting_decision, posting_end to sunlight_owner;
create policy posted_select on posting for select to sunlight_owner using (true);
create policy posted_select on posting_decision for select to sunlight_owner using (true);
create policy posted_select on posting_end for select to sunlight_owner using (true);
