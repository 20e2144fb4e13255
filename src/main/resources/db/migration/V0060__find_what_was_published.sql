-- Published texts for searching, beside the editions: the operators of a GIN index are not leakproof, so on a table whose
-- policy is a condition PostgreSQL would not use it. Here stands nothing but what everybody may read, one row for each
-- disclosure, its current edition; what is read from it is looked up in edition again, whose policy has the last word.
create table published_text (
  tenant_id     uuid not null default own_tenant() references tenant,
  disclosure_id uuid not null,
  number        int not null,
  item_code     text not null,
  published_at  timestamptz not null,
  title         text not null,
  said          text not null,
  folded        text not null,
  title_grams   int[] not null,
  grams         int[] not null,
  facets        text[] not null,
  rule          int not null,
  primary key (tenant_id, disclosure_id),
  foreign key (tenant_id, disclosure_id, number) references edition (tenant_id, disclosure_id, number)
);
comment on column published_text.said is 'everything but the title: text, elements, names of attachments, numbers';
comment on column published_text.folded is 'title and said in one letter case and width, character for character';
comment on column published_text.grams is 'each character and each pair of neighbours, as numbers; see sunlight.search.Grams';
comment on column published_text.rule is 'by which rule the row was made; one of an older rule is made again';

-- Words, title and filters in one index, so that one look answers them together. Nobody waits for a pending list.
create index published_text_words on published_text using gin (grams, title_grams, facets) with (fastupdate = off);
create index published_text_newest on published_text (published_at desc, disclosure_id desc);
create index published_text_by_item on published_text (tenant_id, item_code);

select guard('published_text');
grant select on published_text to scope_public;
create policy public_select on published_text for select to scope_public using (true);

-- What can be chosen besides words: i: item, y: year in China, k: school kind, p: the path of the tenant and of each above.
create function search_facets(of_tenant uuid, item text, at timestamptz) returns text[] language sql stable as $$
  select array['i:' || item, 'y:' || extract(year from at at time zone 'Asia/Shanghai')::int]
         || array(select 'k:' || kind from unnest(t.kinds) kind)
         || array(select 'p:' || array_to_string(slugs[1:depth], '/') || '/' from generate_subscripts(slugs, 1) depth)
    from tenant t, lateral (select string_to_array(rtrim(t.path, '/'), '/') as slugs) line
   where t.id = of_tenant
$$;

-- A school that moves to another bureau, or becomes of another kind, is found there at once.
create function follow_tenant() returns trigger language plpgsql as $$
begin
  update published_text set facets = search_facets(tenant_id, item_code, published_at) where tenant_id = new.id;
  return null;
end
$$;
create trigger follow_tenant after update of path, kinds on tenant
  for each row when (old.path is distinct from new.path or old.kinds is distinct from new.kinds)
  execute function follow_tenant();
grant select, update (facets) on published_text to scope_platform;
create policy platform_select on published_text for select to scope_platform using (true);
create policy platform_update on published_text for update to scope_platform using (true) with check (true);

-- A withdrawn edition leaves the search in the same transaction, whoever withdraws it.
create function forget_withdrawn() returns trigger language plpgsql as $$
begin
  delete from published_text
   where tenant_id = new.tenant_id and disclosure_id = new.disclosure_id and number = new.number;
  return null;
end
$$;
create trigger forget_withdrawn after update of withdrawn_at on edition
  for each row when (new.withdrawn_at is not null) execute function forget_withdrawn();
