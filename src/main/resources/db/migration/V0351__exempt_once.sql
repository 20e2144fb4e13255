-- An exemption that stands leaves no room for a second one of the same bureau, tenant, item and day: revoking one of two would change
-- nothing. Items stand in an array and revocations in rows of their own, so no constraint can say it; who grants takes turns by tenant.
create function exempt_once() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('exemption' || new.addressee_id, 0));
  if exists (
    select 1 from exemption e
     where e.tenant_id = new.tenant_id and e.addressee_id = new.addressee_id and e.items && new.items
       and e.from_on <= new.until_on and e.until_on >= new.from_on
       and not exists (select 1 from exemption_revocation r where r.tenant_id = e.tenant_id and r.id = e.id))
  then
    raise exception 'exempted already' using errcode = 'exclusion_violation';
  end if;
  return new;
end
$$;
create trigger exempt_once before insert on exemption for each row execute function exempt_once();
