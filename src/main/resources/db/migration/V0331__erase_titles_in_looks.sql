-- An inspector's look names the title as it was seen, and who refused or ended a posting says why: both may name somebody.
alter function erase_disclosure(uuid, int) rename to erase_words;
revoke all on function erase_words(uuid, int) from scope_tenant;

create policy erased on look for all to sunlight_owner
  using (addressee_id = own_tenant()) with check (addressee_id = own_tenant());
create policy erased on posting_decision for all to sunlight_owner
  using (tenant_id = own_tenant()) with check (tenant_id = own_tenant());
create policy erased on posting_end for all to sunlight_owner
  using (tenant_id = own_tenant()) with check (tenant_id = own_tenant());

-- That somebody looked, when and at which item, the school still reads.
create function erase_disclosure(of_disclosure uuid, of_number int) returns setof text
  language plpgsql security definer set search_path = public as $$
declare
  nothing constant text := '（内容已永久抹去）';
  own constant uuid := own_tenant();
  since timestamptz;
  until timestamptz;
begin
  return query select erase_words(of_disclosure, of_number);
  select coalesce(max(published_at) filter (where number < of_number), '-infinity'),
         coalesce(max(published_at) filter (where number = of_number), 'infinity') into since, until
    from edition where tenant_id = own and disclosure_id = of_disclosure;
  update look set subject_name = split_part(subject_name, ' ', 1) || ' ' || nothing
   where addressee_id = own and subject_kind = 'DISCLOSURE' and subject_id = of_disclosure
     and looked_at > since and looked_at <= until;
  update posting_decision d set reason = nothing from posting p join edition e on e.tenant_id = p.tenant_id and e.id = p.edition_id
   where d.tenant_id = own and p.tenant_id = own and p.id = d.posting_id and d.kind = 'REFUSED'
     and p.disclosure_id = of_disclosure and (of_number = 0 or e.number = of_number);
  update posting_end x set reason = nothing from posting p join edition e on e.tenant_id = p.tenant_id and e.id = p.edition_id
   where x.tenant_id = own and p.tenant_id = own and p.id = x.posting_id
     and p.disclosure_id = of_disclosure and (of_number = 0 or e.number = of_number);
end
$$;
revoke all on function erase_disclosure(uuid, int) from public;
grant execute on function erase_disclosure(uuid, int) to scope_tenant;
