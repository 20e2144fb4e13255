-- What was brought over from an old site, so that nothing comes twice and its addresses lead to the new pages.
create table imported_page (
  tenant_id     uuid not null default own_tenant() references tenant,
  source_key    text not null check (length(source_key) between 1 and 1200),
  disclosure_id uuid not null,
  imported_at   timestamptz not null,
  primary key (tenant_id, source_key),
  foreign key (tenant_id, disclosure_id) references disclosure
);
comment on column imported_page.source_key is 'path and query of the old address, in small letters; or a digest, where there was none';
select guard_append_only('imported_page');
-- An old address leads on only while there is something to read.
grant select on imported_page to scope_public;
create policy published on imported_page for select to scope_public using (exists (
  select 1 from edition e where e.tenant_id = imported_page.tenant_id and e.disclosure_id = imported_page.disclosure_id));
