-- What was taken down because it told of somebody can be erased for good: the words, the files and all that was made of
-- them. That there was an edition, when it was public, who signed it and why it is gone stays, and so does the log.
alter table edition add column erased_at timestamptz;

-- The function runs as the owner, which row-level security binds as well: one narrow door for each table. Only through it
-- does an edition change, and only into nothing.
create function let_be_erased(target regclass) returns void language plpgsql as $$
begin
  execute format('create policy erased on %s for all to sunlight_owner using (tenant_id = own_tenant())'
    || ' with check (tenant_id = own_tenant())', target);
end
$$;
select let_be_erased(target::regclass) from unnest(array['disclosure', 'edition', 'edition_attachment', 'attachment',
  'edition_check', 'edition_snapshot', 'snapshot', 'file_check', 'gate_decision', 'hide_request', 'hiding', 'idempotent_answer',
  'imported_page', 'link_check', 'picture_declaration', 'posting', 'published_text', 'review_comment', 'secrecy_review',
  'signature']) target;
drop function let_be_erased(regclass);
-- The bureau compares the paragraphs of its schools; those of a school are its own to erase.
create policy erased on text_paragraph for all to sunlight_owner
  using (school_id = own_tenant()) with check (school_id = own_tenant());

-- Which files belong to nothing but what is erased. Of one edition those that no other carries and the draft does not.
create function files_to_erase(of_disclosure uuid, gone uuid[], whole boolean, since timestamptz, until timestamptz)
  returns uuid[] language sql stable set search_path = public as $$
  select coalesce(array_agg(a.id), '{}') from attachment a
   where a.tenant_id = own_tenant() and a.disclosure_id = of_disclosure
     and (whole or a.removed and not exists (
           select 1 from edition_attachment ea where ea.tenant_id = a.tenant_id and ea.attachment_id = a.id
              and not ea.edition_id = any (gone))
         and (a.added_at > since and a.added_at <= until or exists (
           select 1 from edition_attachment ea where ea.tenant_id = a.tenant_id and ea.attachment_id = a.id)))
$$;
revoke all on function files_to_erase(uuid, uuid[], boolean, timestamptz, timestamptz) from public;

-- Returns the addresses of the bytes that are no longer needed here. Number 0 is the whole disclosure.
create function erase_disclosure(of_disclosure uuid, of_number int) returns setof text
  language plpgsql security definer set search_path = public as $$
declare
  nothing constant text := '（内容已永久抹去）';
  whole constant boolean := of_number = 0;
  own constant uuid := own_tenant();
  gone uuid[];
  files uuid[];
  hashes text[];
  since timestamptz;
  until timestamptz;
begin
  perform 1 from disclosure where tenant_id = own and id = of_disclosure for update;
  select array_agg(id), max(published_at) into gone, until from edition
   where tenant_id = own and disclosure_id = of_disclosure and (whole or number = of_number);
  if gone is null or exists (select 1 from edition where tenant_id = own and id = any (gone) and withdrawn_at is null) then
    raise exception 'only what was taken down is erased';
  end if;
  select case when whole then '-infinity' else coalesce(max(published_at), '-infinity') end into since from edition
   where tenant_id = own and disclosure_id = of_disclosure and number < of_number;
  if whole then
    until := 'infinity';
  end if;
  files := files_to_erase(of_disclosure, gone, whole, since, until);
  select coalesce(array_agg(sha), '{}') into hashes from (
    select sha256 sha from attachment where tenant_id = own and id = any (files)
    union select photo_sha256 from posting where tenant_id = own and edition_id = any (gone)) bytes;

  update edition set title = nothing, body = '', elements = '{}', document_number = null, change_kind = null,
    change_note = null, content_hash = '', erased_at = now() where tenant_id = own and id = any (gone);
  delete from edition_attachment where tenant_id = own and edition_id = any (gone);
  delete from edition_check where tenant_id = own and edition_id = any (gone);
  delete from edition_snapshot where tenant_id = own and edition_id = any (gone);
  delete from text_paragraph where school_id = own and edition_id = any (gone);
  delete from published_text where tenant_id = own and disclosure_id = of_disclosure and (whole or number = of_number);
  delete from attachment where tenant_id = own and id = any (files);
  delete from file_check c where tenant_id = own and sha256 = any (hashes)
    and not exists (select 1 from attachment a where a.tenant_id = own and a.sha256 = c.sha256 and a.file_name = c.file_name);
  delete from picture_declaration p where tenant_id = own and sha256 = any (hashes)
    and not exists (select 1 from attachment a where a.tenant_id = own and a.sha256 = p.sha256);
  update posting set place = nothing, photo_sha256 = '', photo_size = 0 where tenant_id = own and edition_id = any (gone);
  -- What was said of it while it was reviewed, and how the gate masked it; who answered for what stays.
  update gate_decision set place = '[]', masked = '', digest = '', content = '',
    reason = case when reason is not null then nothing end
    where tenant_id = own and disclosure_id = of_disclosure and decided_at > since and decided_at <= until;
  update review_comment set quote = '', words = nothing
    where tenant_id = own and disclosure_id = of_disclosure and made_at > since and made_at <= until;
  update signature set reason = null
    where tenant_id = own and disclosure_id = of_disclosure and signed_at > since and signed_at <= until
      and step <> 'WITHDRAW';
  update secrecy_review set ground = nothing
    where tenant_id = own and disclosure_id = of_disclosure and reviewed_at > since and reviewed_at <= until;
  delete from idempotent_answer where tenant_id = own and answer like '%' || of_disclosure || '%';
  if whole then
    update disclosure set title = nothing, body = '', elements = '{}', document_number = null, change_kind = null,
      change_note = null, version = version + 1 where tenant_id = own and id = of_disclosure;
    update hide_request set concern = nothing, contact = null, answer = nothing
      where tenant_id = own and disclosure_id = of_disclosure and decided_at is not null;
    update hiding set reason = null where tenant_id = own and disclosure_id = of_disclosure;
    delete from snapshot where tenant_id = own and disclosure_id = of_disclosure;
    delete from imported_page where tenant_id = own and disclosure_id = of_disclosure;
    delete from link_check where tenant_id = own and disclosure_id = of_disclosure;
  end if;
  return query select unnest(hashes);
end
$$;
revoke all on function erase_disclosure(uuid, int) from public;
grant execute on function erase_disclosure(uuid, int) to scope_tenant;
