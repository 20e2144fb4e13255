-- A bureau says whether the site inspection indicators are applied to its schools. Its own row of the directory is declared in
-- files and not written here, but for this one choice: a narrow door.
create function bind_schools_to_indicators(bound boolean) returns int language sql security definer set search_path = public as $$
  with chosen as (
    update tenant set settings = settings || jsonb_build_object('indicators_for_schools', bound)
     where id = own_tenant() and kind = 'BUREAU' returning 1)
  select count(*)::int from chosen
$$;
revoke all on function bind_schools_to_indicators(boolean) from public;
grant execute on function bind_schools_to_indicators(boolean) to scope_tenant;
-- The function runs as the owner, which row-level security binds as well.
create policy own_choice_update on tenant for update to sunlight_owner
  using (id = own_tenant() and kind = 'BUREAU') with check (id = own_tenant() and kind = 'BUREAU');
