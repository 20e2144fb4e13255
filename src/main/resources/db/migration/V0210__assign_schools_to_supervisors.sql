-- Which schools a responsible supervisor 责任督学 looks after. Nobody else of them is seen by that person.
create table assigned_school (
  tenant_id   uuid not null default own_tenant() references tenant,
  subject     text not null,
  school_id   uuid not null references tenant,
  assigned_by text not null,
  assigned_at timestamptz not null,
  primary key (tenant_id, subject, school_id),
  foreign key (tenant_id, subject) references membership (tenant_id, subject) on delete cascade
);
select guard('assigned_school');
revoke update on assigned_school from scope_tenant;
drop policy own_update on assigned_school;
create policy never_update on assigned_school for update to scope_tenant using (false);
create policy below_only on assigned_school as restrictive for insert to scope_tenant with check (
  exists (select 1 from tenant t where t.id = school_id and t.kind = 'SCHOOL' and own_tenant() = any (t.lineage)));
grant select on assigned_school to scope_subtree;
create policy mine_select on assigned_school for select to scope_subtree
  using (tenant_id = own_tenant() and subject = acting_subject());

-- Whether the acting person sees everybody below: the system itself does, and whoever inspects or administers.
create function watches_all() returns boolean language sql stable parallel safe as $$
  select acting_subject() is null or exists (
    select 1 from membership
     where tenant_id = own_tenant() and subject = acting_subject() and roles && array['INSPECTOR', 'BUREAU_ADMIN'])
$$;

-- Whom a bureau's person reaches: the bureau itself and everybody below it, or those of the assigned schools that are below
-- it now. A school that moved away is not reached any more, whatever was assigned.
create function reached() returns uuid[] language sql stable parallel safe as $$
  select case when watches_all() then (
    select array_agg(id) from tenant
     where path >= current_setting('app.path', true) and path < current_setting('app.path_end', true))
  else (
    select array_agg(id) from tenant
     where path >= current_setting('app.path', true) and path < current_setting('app.path_end', true)
       and (id = own_tenant() or id in (
         select school_id from assigned_school where tenant_id = own_tenant() and subject = acting_subject())))
  end
$$;

-- Every look over a subtree asks that one function. It is evaluated once for a statement.
create or replace function open_to_subtree(target regclass) returns void language plpgsql as $$
begin
  execute format('grant select on %s to scope_subtree', target);
  execute format('create policy subtree_select on %s for select to scope_subtree'
                 || ' using (tenant_id = any ((select reached())::uuid[]))', target);
end
$$;
do $$
declare
  opened record;
begin
  for opened in
    select tablename from pg_policies
     where policyname = 'subtree_select' and qual like '%app.path%' and qual like '%(tenant_id = ANY%'
  loop
    execute format('alter policy subtree_select on %I using (tenant_id = any ((select reached())::uuid[]))',
                   opened.tablename);
  end loop;
end
$$;
alter policy subtree_select on exemption using (addressee_id = any ((select reached())::uuid[]));
alter policy subtree_select on exemption_revocation using (addressee_id = any ((select reached())::uuid[]));
alter policy subtree_select on rectification_notice
  using (issued_at is not null and addressee_id = any ((select reached())::uuid[]));

-- What a bureau keeps about its schools stands in its own rows. Of those a supervisor sees, and writes, the assigned ones.
create function is_narrowed() returns boolean language sql stable parallel safe as $$
  select acting_subject() is not null and exists (
    select 1 from membership
     where tenant_id = own_tenant() and subject = acting_subject()
       and roles && array['SUPERVISOR'] and not roles && array['INSPECTOR', 'BUREAU_ADMIN'])
$$;
create function narrow(target regclass, about text) returns void language plpgsql as $$
begin
  execute format($policy$
    create policy assigned_only on %s as restrictive for all to scope_tenant using (
      (select not is_narrowed()) or %I = own_tenant() or %I = any ((select reached())::uuid[]))
  $policy$, target, about, about);
end
$$;
select narrow('exemption', 'addressee_id');
select narrow('exemption_revocation', 'addressee_id');
select narrow('rectification_notice', 'addressee_id');
select narrow('rectification_step', 'addressee_id');
select narrow('look', 'addressee_id');
select narrow('inspection_check', 'school_id');
select narrow('disclosure_complaint', 'school_id');
select narrow('assessment_result', 'school_id');
select narrow('assessment_adjustment', 'school_id');
select narrow('assessment_objection', 'tenant_id');
select narrow('assessment_decision', 'school_id');
select narrow('accountability', 'school_id');
select narrow('school_size', 'school_id');
select narrow('text_paragraph', 'school_id');
select narrow('repeated_text', 'school_id');

alter policy bureau_select on repeated_text
  using (tenant_id = own_tenant() and school_id = any ((select reached())::uuid[]));

-- An inspection is seen by who looks after one of the schools drawn; a digest tells of all schools.
create policy assigned_only on inspection as restrictive for select to scope_tenant using (
  (select not is_narrowed())
  or exists (select 1 from inspection_check c where c.tenant_id = inspection.tenant_id and c.inspection_id = inspection.id));
create policy digests_tell_of_all on inbox_message as restrictive for select to scope_tenant
  using (kind <> 'DIGEST' or (select not is_narrowed()));
