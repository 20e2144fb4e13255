-- Words that stand in an attachment only are found as well. One row for each public file beside a text: what its view shows,
-- behind the words of the disclosure itself, so that words of both together are found. It goes with the row of the text.
create table published_file_text (
  tenant_id     uuid not null default own_tenant() references tenant,
  disclosure_id uuid not null,
  attachment_id uuid not null,
  number        int not null,
  published_at  timestamptz not null,
  name          text not null,
  said          text not null,
  folded        text not null,
  grams         int[] not null,
  facets        text[] not null,
  primary key (tenant_id, disclosure_id, attachment_id),
  foreign key (tenant_id, disclosure_id) references published_text on delete cascade
);
comment on column published_file_text.said is 'what the file says, as far as its view shows it and up to a bound';
comment on column published_file_text.folded is 'title and words of the disclosure, and said, in one letter case and width';

create index published_file_text_words on published_file_text using gin (grams, facets) with (fastupdate = off);
create index published_file_text_newest on published_file_text (published_at desc, disclosure_id desc);

select guard('published_file_text');
grant select on published_file_text to scope_public;
create policy public_select on published_file_text for select to scope_public using (true);

-- As published_text follows a tenant that moves, so do the words of its files.
create or replace function follow_tenant() returns trigger language plpgsql as $$
begin
  update published_text set facets = search_facets(tenant_id, item_code, published_at) where tenant_id = new.id;
  update published_file_text f set facets = p.facets from published_text p
   where f.tenant_id = new.id and p.tenant_id = f.tenant_id and p.disclosure_id = f.disclosure_id;
  return null;
end
$$;
grant select, update (facets) on published_file_text to scope_platform;
create policy platform_select on published_file_text for select to scope_platform using (true);
create policy platform_update on published_file_text for update to scope_platform using (true) with check (true);
