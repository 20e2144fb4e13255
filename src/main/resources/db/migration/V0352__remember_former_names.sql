-- A list that is older than a renaming calls the school as it was called then. Without a memory of that, its row would be a second
-- school. Whoever renames, by the console, by a list or by the files, the name that goes is kept; nobody writes this by hand.
alter table tenant add column former_names text[] not null default '{}';

-- Who is called again as before has that name no longer as a former one.
create function keep_former_name() returns trigger language plpgsql as $$
begin
  new.former_names := array_append(
    array_remove(array_remove(old.former_names, old.name_zh), new.name_zh), old.name_zh);
  return new;
end
$$;
create trigger keep_former_name before update of name_zh on tenant
  for each row when (old.name_zh is distinct from new.name_zh) execute function keep_former_name();

-- The console's own renamings stand in the journal. Runs once, as the owner, whom forced policies bind; so they are lifted here.
-- The journal is read before anything is joined, and joined by equality: it may be long, and so may the list of schools.
alter table tenant no force row level security;
alter table former_name no force row level security;
alter table audit_entry no force row level security;
with renamed as materialized (
  select distinct a.subject_id as slug, was #>> '{}' as name
    from audit_entry a
   cross join jsonb_path_query(a.before_value,
         '$.** ? (@.key == "audit.value.setting" && @.args[0].key == "schools.field.name_zh").args[1]') as was
   where a.subject_kind = 'tenant' and a.before_value is not null),
known as (
  select id, slug from tenant union select tenant_id, name from former_name where kind = 'SLUG')
update tenant t set former_names = former.names
  from (select one.id, array_agg(distinct renamed.name) as names
          from renamed join known on known.slug = renamed.slug join tenant one on one.id = known.id
         where renamed.name <> one.name_zh
         group by one.id) former
 where former.id = t.id;
alter table tenant force row level security;
alter table former_name force row level security;
alter table audit_entry force row level security;
