-- A list that is older than a renaming calls the school as it was called then. Without a memory of that, its row would be a second
-- school. Whoever renames, by the console, by a list or by the files, the name that goes is kept; nobody writes this by hand.
alter table tenant add column earlier_names text[] not null default '{}';

create function keep_earlier_name() returns trigger language plpgsql as $$
begin
  new.earlier_names := array_append(array_remove(old.earlier_names, old.name_zh), old.name_zh);
  return new;
end
$$;
create trigger keep_earlier_name before update of name_zh on tenant
  for each row when (old.name_zh is distinct from new.name_zh) execute function keep_earlier_name();

-- The console's own renamings stand in the journal. Runs once, as the owner, whom forced policies bind; so they are lifted here.
alter table tenant no force row level security;
alter table former_name no force row level security;
alter table audit_entry no force row level security;
update tenant t set earlier_names = renamed.names
  from (select of.id, array_agg(distinct was #>> '{}') as names
          from audit_entry a
          join tenant of on of.slug = a.subject_id
               or exists (select 1 from former_name f where f.tenant_id = of.id and f.kind = 'SLUG' and f.name = a.subject_id)
         cross join jsonb_path_query(a.before_value,
               '$.** ? (@.key == "audit.value.setting" && @.args[0].key == "schools.field.name_zh").args[1]') as was
         where a.subject_kind = 'tenant' and was #>> '{}' <> of.name_zh
         group by of.id) renamed
 where renamed.id = t.id;
alter table tenant force row level security;
alter table former_name force row level security;
alter table audit_entry force row level security;
