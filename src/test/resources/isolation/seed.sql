-- Two schools side by side below a county bureau, a city above it, and a stranger: each with one public (…1) and one
-- hidden (…2) thing in every table.
insert into tenant (id, kind, slug, path, parent_id, name_zh, name_en, initials, kinds, declared_hash) values
  ('00000000-0000-0000-0000-0000000000c0', 'BUREAU', 'city',   'city/',             null, '市', 'City', 's', '{}', ''),
  ('00000000-0000-0000-0000-0000000000d0', 'BUREAU', 'county', 'city/county/',      '00000000-0000-0000-0000-0000000000c0', '县', 'County', 'x', '{}', ''),
  ('00000000-0000-0000-0000-0000000000a0', 'SCHOOL', 'a',      'city/county/a/',    '00000000-0000-0000-0000-0000000000d0', '甲', 'A', 'j', '{PRIMARY}', ''),
  ('00000000-0000-0000-0000-0000000000b0', 'SCHOOL', 'b',      'city/county/b/',    '00000000-0000-0000-0000-0000000000d0', '乙', 'B', 'y', '{PRIMARY}', ''),
  ('00000000-0000-0000-0000-0000000000e0', 'BUREAU', 'stranger', 'stranger/',       null, '外', 'Stranger', 'w', '{}', '');

create function pg_temp.n(owner uuid, kind text, last text) returns uuid language sql as $$
  select (substr(md5(owner::text || kind), 1, 31) || last)::uuid
$$;

do $$
declare
  t record;
  x text;
  above uuid;
begin
  for t in select * from tenant loop
    -- Each refers to the bureau above it; the roots, which have none, pretend to refer to school a.
    above := coalesce(t.parent_id, '00000000-0000-0000-0000-0000000000a0');
    insert into tenant_revision (tenant_id) values (t.id);
    insert into membership (tenant_id, id, subject, user_name, display_name, roles, added_by)
      values (t.id, pg_temp.n(t.id, 'membership', '1'), 'person-of-' || t.slug, t.slug, t.slug,
        case t.slug when 'county' then '{INSPECTOR}' else '{EDITOR}' end::text[], 'x');
    insert into membership (tenant_id, id, subject, user_name, display_name, roles, added_by)
      values (t.id, pg_temp.n(t.id, 'membership', '2'), 'colleague-at-' || t.slug, t.slug, t.slug, '{EDITOR}', 'x');
    insert into delegation values (t.id, pg_temp.n(t.id, 'delegation', '1'), 'x', 'x', pg_temp.n(t.id, 'membership', '2'),
      'person-of-' || t.slug, 'x', pg_temp.n(t.id, 'membership', '1'), '2026-09-01', '2026-09-30', 'x', now());
    insert into invitation (tenant_id, id, membership_id, secret_hash, made_by, made_at, expires_at)
      values (t.id, pg_temp.n(t.id, 'invitation', '1'), pg_temp.n(t.id, 'membership', '1'), t.slug, 'x', now(), now());
    insert into login_code values (t.id, pg_temp.n(t.id, 'membership', '1'), now());
    insert into opened_account (tenant_id, subject) values (t.id, 'person-of-' || t.slug);
    insert into catalogue_edition values (t.id, pg_temp.n(t.id, 'catalogue', '1'), 'SCHOOL', '2020-01-01', '', '{}');
    insert into catalogue_edition values (t.id, pg_temp.n(t.id, 'catalogue', '2'), 'SCHOOL', '2999-01-01', '', '{}');
    insert into catalogue_change values (t.id, pg_temp.n(t.id, 'change', '1'), 'SCHOOL', '2999-01-01', '{}', 'r', 'x', 'x', now());
    insert into crest values (t.id, 'h', 'p');
    insert into own_crest values (t.id, 'h', 'x', now());
    insert into former_name values (t.id, 'SLUG', 'former-' || t.slug);
    insert into site_plan values (t.id, 'SCHOOL', 'h', '{}');
    insert into former_site_plan values (t.id, 'SCHOOL', '2026-09-01', '{}');
    insert into former_indicator_choice values (t.id, '2026-09-01', true);
    insert into school_term values (t.id, pg_temp.n(t.id, 'term', '1'), '秋', 'Autumn', '2026-09-01', '2027-01-15');
    insert into holiday_notice values (t.id, pg_temp.n(t.id, 'holiday', '1'), 2027, 's', 'w', '[]', 'x', 'x', now());
    insert into anchor_date values (t.id, pg_temp.n(t.id, 'anchor', '1'), 'REGISTRATION', '2026-06-01');
    insert into bureau_phrase values (t.id, '词语', '', true, 'x', now());
    insert into item_template values (t.id, 'S0701', '<p>x</p>', 'x', 'x', now());
    insert into index_counter values (t.id, 2026, 1);
    insert into link_round values (t.id, '2026-01-01');
    insert into letter_counter values (t.id, 2026, 1);
    insert into disclosure_complaint values (t.id, pg_temp.n(t.id, 'complaint', '1'), '1', t.id, 'x', 'x', 'x', '2026-09-01', 'x', now());
    insert into disclosure_complaint values (t.id, pg_temp.n(t.id, 'complaint', '2'), '2', t.id, 'x', 'x', 'x', '2026-09-01', 'x', now(),
      'FOUNDED', 'f', 'r', '2026-09-02', 'x');
    insert into training values (t.id, pg_temp.n(t.id, 'training', '1'), '2026-09-01', 't', 't', 'a', 1, '', 'x', now());
    insert into inspection_campaign values (t.id, pg_temp.n(t.id, 'campaign', '1'), 't', 'g', '{S0701}', 'ALL', 1, 1, '2026-09-01',
      '2026-09-30', 'x', now(), now(), 1, 1);
    insert into inspection_campaign values (t.id, pg_temp.n(t.id, 'campaign', '2'), 't', 'g', '{S0701}', 'ALL', 1, 1, '2026-09-01',
      '2026-09-30', 'x', now(), now(), 1, 1, now(), 'x', 'c');
    insert into inspection_campaign values (t.id, pg_temp.n(t.id, 'campaign', '3'), 't', 'g', '{S0701}', 'ALL', 1, 1, '2026-09-01',
      '2026-09-30', 'x', now());
    insert into inspection values (t.id, pg_temp.n(t.id, 'inspection', '1'), 't', 'ALL', 1, 1, 1, 'x', now());
    insert into inspection values (t.id, pg_temp.n(t.id, 'inspection', '2'), 't', 'ALL', 1, 1, 1, 'x', now(), now(), 'c');
    insert into inspection_check values (t.id, pg_temp.n(t.id, 'check', '1'), pg_temp.n(t.id, 'inspection', '1'), t.id, 'S0701', 'OVERDUE');
    insert into inspection_evidence values (t.id, pg_temp.n(t.id, 'seen', '1'), pg_temp.n(t.id, 'check', '1'), now(), '[]', '[]', 0,
      null, 'd');
    insert into accountability values (t.id, pg_temp.n(t.id, 'accountability', '1'), t.id, '2026-09-01', 'w', 'g', 'f', 'x', now());
    insert into school_size values (t.id, t.id, 100, 'x', now());
    insert into text_paragraph values (t.id, pg_temp.n(t.id, 'edition', '1'), 1, 100, t.id, t.id, 'S0701', now());
    insert into text_reading values (t.id, now(), t.id);
    insert into repeated_text values (t.id, pg_temp.n(t.id, 'repeated', '1'), t.id, pg_temp.n(t.id, 'edition', '1'), t.id, t.id,
      t.id, 'S0701', 80, now());
    insert into repeated_text values (t.id, pg_temp.n(t.id, 'repeated', '2'), t.id, pg_temp.n(t.id, 'edition', '2'), t.id, t.id,
      t.id, 'S0701', 80, now(), 'c', 'x', now());
    insert into saved_filter values (t.id, pg_temp.n(t.id, 'filter', '1'), 'person-of-' || t.slug, 'f', 'status=LATE', now());
    insert into saved_filter values (t.id, pg_temp.n(t.id, 'filter', '2'), 'colleague-at-' || t.slug, 'f', 'status=LATE', now());
    insert into assigned_school values (t.id, 'person-of-' || t.slug, '00000000-0000-0000-0000-0000000000a0', 'x', now());
    insert into outbox (tenant_id, id, topic, payload) values (t.id, pg_temp.n(t.id, 'outbox', '1'), 'x', '{}');
    insert into waiver_check values (t.id, pg_temp.n(t.id, 'waiver', '1'), t.id, t.id, 'RIGHT', '', null, 'x', now());
    insert into look values (t.id, pg_temp.n(t.id, 'look', '1'), '00000000-0000-0000-0000-0000000000c0', 'x', 'x', 'x', t.id, 'x', now());
    insert into reminder_setting values (t.id, '{10,3}', 5, true, '20:00', '08:00', true, 'DAILY', now());
    insert into reminder_round values (t.id, '2026-01-01');
    insert into inbox_message values (t.id, pg_temp.n(t.id, 'inbox', '1'), 'REMINDER', '2026-01-01', '{}', now());
    insert into inbox_message values (t.id, pg_temp.n(t.id, 'inbox', '3'), 'CHANGE', '2026-01-01', '{}', now());
    insert into reminded values (t.id, 'item:S0701', '2026-01-01', 'DAY', pg_temp.n(t.id, 'inbox', '1'), now());
    insert into inbox_look values (t.id, pg_temp.n(t.id, 'inbox_look', '1'), 'person-of-' || t.slug, now());
    insert into inbox_look values (t.id, pg_temp.n(t.id, 'inbox_look', '2'), 'colleague-at-' || t.slug, now());
    insert into portal_target values (t.id, pg_temp.n(t.id, 'portal', '1'), 'n', 'adr', 's', 'c', '{}', true, now(), now());
    insert into portal_copy (tenant_id, id, target_id, publisher_id, disclosure_id, item_code, wanted, state, changed_at, due_at)
      values (t.id, pg_temp.n(t.id, 'copy', '1'), pg_temp.n(t.id, 'portal', '1'), t.id, pg_temp.n(t.id, 'disclosure', '1'),
        'S0701', 1, 'WAITING', now(), now());
    insert into reminder_channel values (t.id, pg_temp.n(t.id, 'channel', '1'), 'MAIL', 'n', 'a@example.org', null, 'ZH', true, now());
    insert into reminder_delivery values (t.id, pg_temp.n(t.id, 'delivery', '1'), pg_temp.n(t.id, 'inbox', '1'),
      pg_temp.n(t.id, 'channel', '1'), 'MAIL', 'n', 'WAITING', 0, now(), now());
    insert into inbox_message values (t.id, pg_temp.n(t.id, 'inbox', '2'), 'REMINDER', '2020-01-01', '{}', '2020-01-01');
    insert into reminded values (t.id, 'item:S0701', '2020-01-01', 'DAY', pg_temp.n(t.id, 'inbox', '2'), '2020-01-01');
    insert into reminder_delivery values (t.id, pg_temp.n(t.id, 'delivery', '2'), pg_temp.n(t.id, 'inbox', '2'),
      pg_temp.n(t.id, 'channel', '1'), 'MAIL', 'n', 'SENT', 1, '2020-01-01', '2020-01-01');
    insert into audit_entry values (t.id, pg_temp.n(t.id, 'audit', '1'), 'x', 'x', 'x', 'x', now());
    insert into idempotent_answer values (t.id, 'k', 'x', 'x', 200, 'x', now());
    insert into review_rule values (t.id, '*', 2, true, false, 'x', now());
    insert into gate_salt values (t.id, 's');
    insert into file_check values (t.id, pg_temp.n(t.id, 'file_check', '1'), 'h', 'f', 'c', '{}', now(), null, null);
    insert into file_check values (t.id, pg_temp.n(t.id, 'file_check', '2'), 'i', 'f', 'c', '{}', now(), now(), '[]');
    insert into picture_declaration values (t.id, pg_temp.n(t.id, 'picture', '1'), 'h', 'ADULTS', null, 'x', 'x', now());
    insert into compliance_interval (tenant_id, id, item_code, status, from_on, due_on, reason, known_from)
      values (t.id, pg_temp.n(t.id, 'interval', '1'), 'S0701', 'OVERDUE', '2026-09-01', '2026-09-30', '{}', now());
    insert into timeline_digest values (t.id, 'S0701', 'd');
    insert into figure_move values (t.id, pg_temp.n(t.id, 'move', '1'), '[]');
    insert into figure_sum values (t.id, '2000-01-01', 'DAY', '', 'OVERDUE', 1);
    -- Each was below the stranger before. Those above school a count it, and a itself pretends to count b.
    insert into figure_share values (t.id, '{00000000-0000-0000-0000-0000000000e0}', '', '{PRIMARY}', null);
    insert into school_figure select t.id, case t.slug when 'a' then '00000000-0000-0000-0000-0000000000b0'
      else '00000000-0000-0000-0000-0000000000a0' end::uuid, '2026-01-01', 1, 2, 1, 2 where t.slug in ('a', 'city', 'county');
    insert into figure_day values (t.id, '2026-01-01');
    insert into ledger_head values (t.id, 2, 'sha256:h', now());
    insert into ledger_checkpoint values (t.id, 1, '2026-11-23', now(), 1, 'sha256:t', 'sha256:p', 'Ed25519', 'k', 'sha256:h', 's');
    insert into ledger_checkpoint_head values (t.id, 1, t.id, 2, 'sha256:h');
    insert into ledger_check values (t.id, now(), 2);
    foreach x in array array['1', '2'] loop
      insert into disclosure values (t.id, pg_temp.n(t.id, 'disclosure', x), 1, 'S0701', 't', 'b', '{}', '2026-01-01',
        null, 'i' || x, 'PROACTIVE', 'PUBLISHED', 1, 1, 'x', 'x', 1, now(), now());
      insert into draft_presence values (t.id, pg_temp.n(t.id, 'disclosure', x), pg_temp.n(t.id, 'window', x), 'x', 'x', now());
      insert into signature values (t.id, pg_temp.n(t.id, 'signature', x), pg_temp.n(t.id, 'disclosure', x), 1,
        'SUBMIT', 'x', 'x', null, now());
      insert into review_comment values (t.id, pg_temp.n(t.id, 'comment', x), pg_temp.n(t.id, 'disclosure', x), 1, 1, 'q',
        'w', 'x', 'x', now());
      insert into review_comment_resolution values (t.id, pg_temp.n(t.id, 'comment', x), 'x', 'x', now());
      insert into secrecy_review values (t.id, pg_temp.n(t.id, 'secrecy_review', x), pg_temp.n(t.id, 'disclosure', x), 1,
        'OPEN', 'g', 'x', 'x', now());
      insert into attachment values (t.id, pg_temp.n(t.id, 'attachment', x), pg_temp.n(t.id, 'disclosure', x), 'h' || x, 'f',
        'application/pdf', 1, false, false, now());
      insert into file_view values (t.id, pg_temp.n(t.id, 'view', x), 'h' || x, 'application/pdf', now(),
        case x when '1' then now() end, case x when '1' then 'MADE' end, false);
      insert into file_view_part values (t.id, pg_temp.n(t.id, 'part', x), pg_temp.n(t.id, 'view', x), 'LEAF', 1, 'p',
        'text/html', 1);
      insert into edition values (t.id, pg_temp.n(t.id, 'edition', x), pg_temp.n(t.id, 'disclosure', x), 1, 'S0701', 't',
        'b', '{}', '2026-01-01', null, 'i' || x, 'PROACTIVE', now(), 'h',
        case x when '2' then now() end, case x when '2' then 'r' end);
      if x = '1' then
        insert into published_text values (t.id, pg_temp.n(t.id, 'disclosure', x), 1, 'S0701', now(), 't', 'b', 't b',
          '{1}', '{1}', search_facets(t.id, 'S0701', now()), 1);
        insert into published_file_text values (t.id, pg_temp.n(t.id, 'disclosure', x), pg_temp.n(t.id, 'attachment', x), 1,
          now(), 'f', 'b', 't b', '{1}', search_facets(t.id, 'S0701', now()));
      end if;
      insert into ledger_entry values (t.id, x::bigint, 'PUBLISHED', now(), 'i' || x, 1, 'APPROVER', 'sha256:c', 'sha256:p', 'sha256:h');
      insert into ledger_opening values (t.id, x::bigint, 's', 'h');
      insert into posting values (t.id, pg_temp.n(t.id, 'posting', x), pg_temp.n(t.id, 'disclosure', x),
        pg_temp.n(t.id, 'edition', x), 'S0701', 'p', '2026-10-01', '2026-10-20', 'h', 'image/png', 1, 'x', 'x', now());
      insert into posting_decision values (t.id, pg_temp.n(t.id, 'posting', x), 'CONFIRMED', '', 'y', 'y', now());
      insert into posting_end values (t.id, pg_temp.n(t.id, 'posting', x), '2026-10-10', 'r', 'x', 'x', now());
      insert into edition_attachment values (t.id, pg_temp.n(t.id, 'edition', x), pg_temp.n(t.id, 'attachment', x), 1);
      insert into adoption values (t.id, pg_temp.n(t.id, 'disclosure', x), above, pg_temp.n(above, 'disclosure', x));
      insert into snapshot values (t.id, pg_temp.n(t.id, 'disclosure', x), 'https://example.org/', '2026-01-01', 'p');
      insert into imported_page values (t.id, '/old' || x, pg_temp.n(t.id, 'disclosure', x), now());
      insert into link_check values (t.id, pg_temp.n(t.id, 'disclosure', x), 'https://example.org/', 'GONE', '404', now(), now(), 1);
      insert into edition_snapshot values (t.id, pg_temp.n(t.id, 'edition', x), 'https://example.org/', '2026-01-01', 'p');
      insert into edition_adoption values (t.id, pg_temp.n(t.id, 'edition', x), above, pg_temp.n(above, 'disclosure', x), 1, 'h');
      insert into edition_check values (t.id, pg_temp.n(t.id, 'edition', x), 1, now(), 0, 1, '[]');
      insert into gate_decision values (t.id, pg_temp.n(t.id, 'decision', x), pg_temp.n(t.id, 'disclosure', x), 'OVERRIDE',
        'r', '[]', 'm', 'd', 'h', 'because', 'x', 'x', now());
      insert into hide_request values (t.id, pg_temp.n(t.id, 'hide_request', x), pg_temp.n(t.id, 'disclosure', x), '/p', 'c',
        null, now(), case x when '2' then now() end, case x when '2' then 'KEPT' end, case x when '2' then 'a' end,
        case x when '2' then 'x' end, case x when '2' then 'x' end);
      insert into subscription (tenant_id, id, address, language, confirmed_at) values (t.id, pg_temp.n(t.id, 'subscription', x),
        'p' || x || '@example.org', 'ZH', case x when '1' then now() end);
      if x = '1' then
        insert into subscription_mail values (t.id, pg_temp.n(t.id, 'subscription', x), pg_temp.n(t.id, 'disclosure', x), 1, now());
      end if;
      insert into hiding values (t.id, pg_temp.n(t.id, 'hiding', x), pg_temp.n(t.id, 'disclosure', x), null, 'HIDE', 'r',
        'x', 'x', now());
      insert into confirmation values (t.id, pg_temp.n(t.id, 'confirmation', x), pg_temp.n(t.id, 'disclosure', x),
        'S0701', '2026-08-01', 'x', 'x', now());
      insert into declaration values (t.id, pg_temp.n(t.id, 'declaration', x), 'S0701',
        case x when '1' then 'NIL' else 'EVENT' end, '2026-01-01', '2026-01-31', 's', 'x', 'x', now());
    end loop;
  end loop;
end
$$;
-- One of each waits for its time, and one public notice for its end.
update disclosure set stage = 'SCHEDULED', scheduled_for = now() where id::text like '%1';
update edition set notice_from = '2026-01-01', notice_until = '2026-01-08', notice_days = 5, notice_comes_down = true
  where id::text like '%1';
-- An inspector of the county looked at school a.
insert into look values ('00000000-0000-0000-0000-0000000000d0', pg_temp.n('00000000-0000-0000-0000-0000000000d0', 'look', '2'),
  '00000000-0000-0000-0000-0000000000a0', 'x', 'x', 'x', '00000000-0000-0000-0000-0000000000a0', 'x', now());
-- The county let school a off an item for a while and took that back, so did the city with school b; and a school
-- that may not exempt anybody.
insert into exemption values
  ('00000000-0000-0000-0000-0000000000d0', pg_temp.n('00000000-0000-0000-0000-0000000000d0', 'exemption', '1'),
   '00000000-0000-0000-0000-0000000000a0', '{S0701}', 'g', '2026-09-01', '2026-12-31', 'x', 'x', now()),
  ('00000000-0000-0000-0000-0000000000c0', pg_temp.n('00000000-0000-0000-0000-0000000000c0', 'exemption', '2'),
   '00000000-0000-0000-0000-0000000000b0', '{S0701}', 'g', '2026-09-01', '2026-12-31', 'x', 'x', now()),
  ('00000000-0000-0000-0000-0000000000a0', pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'exemption', '1'),
   '00000000-0000-0000-0000-0000000000b0', '{S0701}', 'g', '2026-09-01', '2026-12-31', 'x', 'x', now());
insert into exemption_revocation values
  ('00000000-0000-0000-0000-0000000000d0', pg_temp.n('00000000-0000-0000-0000-0000000000d0', 'exemption', '1'),
   '00000000-0000-0000-0000-0000000000a0', 'r', 'x', 'x', now()),
  ('00000000-0000-0000-0000-0000000000c0', pg_temp.n('00000000-0000-0000-0000-0000000000c0', 'exemption', '2'),
   '00000000-0000-0000-0000-0000000000b0', 'r', 'x', 'x', now()),
  ('00000000-0000-0000-0000-0000000000a0', pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'exemption', '1'),
   '00000000-0000-0000-0000-0000000000b0', 'r', 'x', 'x', now());
-- The county entrusted school a to somebody of school b, the city school b to somebody of school a and to one of the county;
-- and a school that may not entrust anybody.
insert into entrustment
  select v.owner::uuid, pg_temp.n(v.owner::uuid, 'entrustment', v.x), v.school::uuid, v.reviewer, 'x', v.office::uuid, 'x',
    pg_temp.n(v.office::uuid, 'membership', '1'), false, 'g', '2026-09-01', '2026-12-31', 'x', now()
  from (values
    ('00000000-0000-0000-0000-0000000000d0', '1', '00000000-0000-0000-0000-0000000000a0', 'person-of-b', '00000000-0000-0000-0000-0000000000b0'),
    ('00000000-0000-0000-0000-0000000000c0', '2', '00000000-0000-0000-0000-0000000000b0', 'person-of-a', '00000000-0000-0000-0000-0000000000a0'),
    ('00000000-0000-0000-0000-0000000000c0', '3', '00000000-0000-0000-0000-0000000000b0', 'person-of-county', '00000000-0000-0000-0000-0000000000d0'),
    ('00000000-0000-0000-0000-0000000000a0', '1', '00000000-0000-0000-0000-0000000000b0', 'x', '00000000-0000-0000-0000-0000000000e0')
  ) as v(owner, x, school, reviewer, office);
-- The county wrote to school a: a notice that is issued (…1) and a draft (…2); so did the city to school b; and a school that
-- may not write to anybody. Both sides of each took a step.
do $$
declare
  n record;
begin
  for n in select * from (values
      ('00000000-0000-0000-0000-0000000000d0'::uuid, '00000000-0000-0000-0000-0000000000a0'::uuid, '1', now()),
      ('00000000-0000-0000-0000-0000000000d0'::uuid, '00000000-0000-0000-0000-0000000000a0'::uuid, '2', null),
      ('00000000-0000-0000-0000-0000000000c0'::uuid, '00000000-0000-0000-0000-0000000000b0'::uuid, '1', now()),
      ('00000000-0000-0000-0000-0000000000a0'::uuid, '00000000-0000-0000-0000-0000000000b0'::uuid, '1', now()),
      ('00000000-0000-0000-0000-0000000000a0'::uuid, '00000000-0000-0000-0000-0000000000b0'::uuid, '2', null)
    ) as v(bureau, addressee, x, issued)
  loop
    insert into rectification_notice values (n.bureau, pg_temp.n(n.bureau, 'notice', n.x), n.addressee, null, null, 'REMINDER',
      't', 'd', 5, null, n.issued, now());
    insert into rectification_step values (n.bureau, pg_temp.n(n.bureau, 'step' || n.x, '1'), n.bureau,
      pg_temp.n(n.bureau, 'notice', n.x), n.addressee, 1, 'WRITE', 'x', 'x', '', null, null, '{}', '[]', now());
    if n.issued is not null then
      insert into rectification_step values (n.bureau, pg_temp.n(n.bureau, 'step', '2'), n.bureau,
        pg_temp.n(n.bureau, 'notice', n.x), n.addressee, 2, 'REMIND', 'x', 'x', '', null, null, '{}', '[]', now());
      insert into rectification_step values (n.addressee, pg_temp.n(n.bureau, 'step', '3'), n.bureau,
        pg_temp.n(n.bureau, 'notice', n.x), n.addressee, 3, 'ACKNOWLEDGE', 'x', 'x', '', null, null, '{}', '[]', now());
    end if;
    insert into rectification_finding values (n.bureau, pg_temp.n(n.bureau, 'finding', n.x),
      pg_temp.n(n.bureau, 'notice', n.x), n.addressee, 0, 'S0701', 't', 't', 'OVERDUE', null, '{}', '[]');
    insert into evidence_snapshot values (n.bureau, pg_temp.n(n.bureau, 'finding', n.x), now(), '[]', '[]', 0, null, 'd');
  end loop;
end
$$;
-- School a pretends to verify its own answer.
insert into rectification_step values ('00000000-0000-0000-0000-0000000000a0',
  pg_temp.n('00000000-0000-0000-0000-0000000000d0', 'step', '4'), '00000000-0000-0000-0000-0000000000d0',
  pg_temp.n('00000000-0000-0000-0000-0000000000d0', 'notice', '1'), '00000000-0000-0000-0000-0000000000a0', 4, 'VERIFY', 'x',
  'x', '', null, null, '{}', '[]', now());
-- The city shows openly what is overdue; the stranger says nothing about it.
update tenant set settings = '{"overdue_shown": "open"}' where slug = 'city';
-- Third things of school a: an edition and a file that are hidden for a check.
insert into edition select tenant_id, pg_temp.n(tenant_id, 'edition', '3'), disclosure_id, 2, item_code, title, body, elements,
    formed_on, document_number, index_number, attribute, published_at, content_hash, null, null, now()
  from edition where id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'edition', '1');
insert into attachment select tenant_id, pg_temp.n(tenant_id, 'attachment', '3'), disclosure_id, 'h3', file_name, media_type,
    size_bytes, inline, removed, added_at, now()
  from attachment where id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'attachment', '1');
insert into edition_attachment select tenant_id, edition_id, pg_temp.n(tenant_id, 'attachment', '3'), 2
  from edition_attachment where edition_id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'edition', '1');
insert into file_view select tenant_id, pg_temp.n(tenant_id, 'view', '3'), 'h3', media_type, now(), now(), 'MADE', false
  from file_view where id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'view', '1');
insert into file_view_part select tenant_id, pg_temp.n(tenant_id, 'part', '3'), pg_temp.n(tenant_id, 'view', '3'), kind, 1, 'p',
    media_type, 1
  from file_view_part where id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'part', '1');
-- A draft of school a that was thrown away, with what is still to go; and a view of a file that nobody has any more.
insert into disclosure values ('00000000-0000-0000-0000-0000000000a0',
  pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'disclosure', '5'), 1, 'S0701', '', '', '{}', null, null, 'i5', 'PROACTIVE',
  'DISCARDED', 1, 1, 'x', 'x', 0, now(), now());
insert into attachment select tenant_id, pg_temp.n(tenant_id, 'attachment', '4'), pg_temp.n(tenant_id, 'disclosure', '5'), 'h4',
    file_name, media_type, size_bytes, inline, removed, added_at
  from attachment where id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'attachment', '1');
insert into imported_page values ('00000000-0000-0000-0000-0000000000a0', '/old5',
  pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'disclosure', '5'), now());
insert into file_view select tenant_id, pg_temp.n(tenant_id, 'view', '4'), 'gone', media_type, now(), now(), 'MADE', false
  from file_view where id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'view', '1');
insert into file_view_part select tenant_id, pg_temp.n(tenant_id, 'part', '4'), pg_temp.n(tenant_id, 'view', '4'), kind, 1, 'p',
    media_type, 1
  from file_view_part where id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'part', '1');
-- Editions for people inside a school; the last is hidden for a check.
insert into edition select tenant_id, pg_temp.n(tenant_id, 'edition', x), disclosure_id, 5 + x::int, item_code, title, body,
    elements, formed_on, document_number, 'inside' || x, 'INTERNAL', published_at, content_hash, null, null,
    case x when '5' then now() end
  from edition, unnest(array['4', '5']) x where id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'edition', '1');
insert into posting select tenant_id, pg_temp.n(tenant_id, 'posting', x), disclosure_id, pg_temp.n(tenant_id, 'edition', x),
    item_code, place || x, from_on, until_on, photo_sha256, photo_type, photo_size, recorder, recorder_name, recorded_at
  from posting, unnest(array['4', '5']) x where id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'posting', '1');
insert into posting_decision select tenant_id, pg_temp.n(tenant_id, 'posting', x), kind, reason, decider, decider_name, now()
  from posting_decision, unnest(array['4', '5']) x
 where posting_id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'posting', '1');
insert into posting_end select tenant_id, pg_temp.n(tenant_id, 'posting', '4'), '2026-10-11', reason, signer, signer_name, now()
  from posting_end where posting_id = pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'posting', '1');
-- Assessments about school a by the county, by a stranger, and by a itself, which may not assess anybody: announced (…1),
-- a draft (…2) and published (…3). Schools a and b object to each, and each is answered.
do $$
declare
  n record;
  a uuid;
begin
  for n in select b.bureau::uuid, v.x, v.announced, v.published from (values
      ('00000000-0000-0000-0000-0000000000d0'), ('00000000-0000-0000-0000-0000000000e0'),
      ('00000000-0000-0000-0000-0000000000a0')) as b(bureau),
    (values ('1', now(), null), ('2', null, null), ('3', now(), now())) as v(x, announced, published)
  loop
    a := pg_temp.n(n.bureau, 'assessment', n.x);
    insert into assessment values (n.bureau, a, 't', '2026-01-01', '2026-06-30', '{}', n.announced,
      case when n.announced is not null then date '2026-07-10' end, n.published, now());
    insert into assessment_step values (n.bureau, pg_temp.n(n.bureau, 'a-step', n.x), a, 1, 'WRITE', 'x', 'x', '', now());
    insert into assessment_run values (n.bureau, pg_temp.n(n.bureau, 'a-run', n.x), a, 1, '2026-06-30', '{}', now());
    insert into assessment_result values (n.bureau, pg_temp.n(n.bureau, 'a-result', n.x), a, pg_temp.n(n.bureau, 'a-run', n.x),
      '00000000-0000-0000-0000-0000000000a0', 'PRIMARY', 0, 0, 0, 0, 'FAILED', null, 1, '{}', '');
    insert into assessment_adjustment values (n.bureau, pg_temp.n(n.bureau, 'a-points', n.x), a,
      '00000000-0000-0000-0000-0000000000a0', 100, 'g', null, 'x', 'x', now());
    insert into assessment_objection select s.id::uuid, pg_temp.n(n.bureau, s.id || 'objection', n.x), n.bureau, a, null, 'w', 'x',
        'x', now()
      from unnest(array['00000000-0000-0000-0000-0000000000a0', '00000000-0000-0000-0000-0000000000b0']) s(id);
    insert into assessment_decision select n.bureau, pg_temp.n(n.bureau, s.id || 'decision', n.x),
        pg_temp.n(n.bureau, s.id || 'objection', n.x), s.id::uuid, 'REJECTED', 'g', 'x', 'x', now()
      from unnest(array['00000000-0000-0000-0000-0000000000a0', '00000000-0000-0000-0000-0000000000b0']) s(id);
  end loop;
end
$$;
-- School a pretends to have assessed school b, and objects to the county once more.
insert into assessment_result values ('00000000-0000-0000-0000-0000000000a0',
  pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'a-result', '4'),
  pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'assessment', '1'),
  pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'a-run', '1'), '00000000-0000-0000-0000-0000000000b0', 'PRIMARY', 0, 0, 0, 0,
  'FAILED', null, 1, '{}', '');
insert into assessment_adjustment values ('00000000-0000-0000-0000-0000000000a0',
  pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'a-points', '4'),
  pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'assessment', '1'), '00000000-0000-0000-0000-0000000000b0', 100, 'g', null,
  'x', 'x', now());
insert into assessment_objection values ('00000000-0000-0000-0000-0000000000a0',
  pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'objection', '4'), '00000000-0000-0000-0000-0000000000d0',
  pg_temp.n('00000000-0000-0000-0000-0000000000d0', 'assessment', '1'), null, 'w', 'x', 'x', now());
-- School a answers an objection that was made to the county.
insert into assessment_decision values ('00000000-0000-0000-0000-0000000000a0',
  pg_temp.n('00000000-0000-0000-0000-0000000000a0', 'decision', '4'),
  pg_temp.n('00000000-0000-0000-0000-0000000000d0', '00000000-0000-0000-0000-0000000000b0objection', '1'),
  '00000000-0000-0000-0000-0000000000b0', 'UPHELD', 'g', 'x', 'x', now());
-- A supervisor of the county looks after school a; a school that was below the county once was assigned as well. What the county
-- keeps about school b (…7) is nothing to that person.
insert into membership (tenant_id, id, subject, user_name, display_name, roles, added_by) values
  ('00000000-0000-0000-0000-0000000000d0', pg_temp.n('00000000-0000-0000-0000-0000000000d0', 'membership', '3'),
   'supervisor-of-county', 's', 's', '{SUPERVISOR}', 'x');
insert into assigned_school values
  ('00000000-0000-0000-0000-0000000000d0', 'supervisor-of-county', '00000000-0000-0000-0000-0000000000a0', 'x', now()),
  ('00000000-0000-0000-0000-0000000000d0', 'supervisor-of-county', '00000000-0000-0000-0000-0000000000e0', 'x', now());
do $$
declare
  county uuid := '00000000-0000-0000-0000-0000000000d0';
  b uuid := '00000000-0000-0000-0000-0000000000b0';
  a uuid := '00000000-0000-0000-0000-0000000000a0';
begin
  insert into exemption values (county, pg_temp.n(county, 'exemption', '7'), b, '{S0701}', 'g', '2026-09-01', '2026-12-31', 'x',
    'x', now());
  insert into waiver_check values (county, pg_temp.n(county, 'waiver', '7'), b, b, 'RIGHT', '', null, 'x', now());
  insert into exemption_revocation values (county, pg_temp.n(county, 'exemption', '7'), b, 'r', 'x', 'x', now());
  insert into rectification_notice values (county, pg_temp.n(county, 'notice', '7'), b, null, null, 'REMINDER', 't', 'd', 5, null,
    now(), now());
  insert into rectification_step values (county, pg_temp.n(county, 'step', '7'), county, pg_temp.n(county, 'notice', '7'), b, 1,
    'WRITE', 'x', 'x', '', null, null, '{}', '[]', now());
  insert into look values (county, pg_temp.n(county, 'look', '7'), b, 'x', 'x', 'x', b, 'x', now());
  insert into disclosure_complaint values (county, pg_temp.n(county, 'complaint', '7'), '7', b, 'x', 'x', 'x', '2026-09-01', 'x',
    now());
  insert into inspection_campaign values (county, pg_temp.n(county, 'campaign', '7'), 't', 'g', '{S0701}', 'ALL', 1, 1, '2026-09-01',
    '2026-09-30', 'x', now(), now(), 1, 1);
  insert into inspection_campaign values (county, pg_temp.n(county, 'campaign', '6'), 't', 'g', '{S0701}', 'ALL', 1, 1, '2026-09-01',
    '2026-09-30', 'x', now(), now(), 1, 1);
  insert into inspection values (county, pg_temp.n(county, 'inspection', '7'), 't', 'ALL', 1, 1, 1, 'x', now(), null, null,
    pg_temp.n(county, 'campaign', '7'));
  insert into inspection_check values (county, pg_temp.n(county, 'check', '7'), pg_temp.n(county, 'inspection', '7'), b, 'S0701',
    'OVERDUE');
  insert into inspection values (county, pg_temp.n(county, 'inspection', '6'), 't', 'ALL', 1, 1, 1, 'x', now(), null, null,
    pg_temp.n(county, 'campaign', '6'));
  insert into inspection_check values (county, pg_temp.n(county, 'check', '6'), pg_temp.n(county, 'inspection', '6'), a, 'S0701',
    'OVERDUE');
  insert into inspection_evidence values
    (county, pg_temp.n(county, 'seen', '7'), pg_temp.n(county, 'check', '7'), now(), '[]', '[]', 0, null, 'd'),
    (county, pg_temp.n(county, 'seen', '6'), pg_temp.n(county, 'check', '6'), now(), '[]', '[]', 0, null, 'd');
  insert into accountability values (county, pg_temp.n(county, 'accountability', '7'), b, '2026-09-01', 'w', 'g', 'f', 'x', now());
  update school_size set school_id = b where tenant_id = county;
  insert into text_paragraph values (county, pg_temp.n(county, 'edition', '7'), 1, 100, b, b, 'S0701', now());
  insert into repeated_text values (county, pg_temp.n(county, 'repeated', '7'), b, pg_temp.n(b, 'edition', '1'), b, a, a, 'S0701',
    80, now());
  insert into assessment_result values (county, pg_temp.n(county, 'a-result', '7'), pg_temp.n(county, 'assessment', '1'),
    pg_temp.n(county, 'a-run', '1'), b, 'PRIMARY', 0, 0, 0, 0, 'FAILED', null, 1, '{}', '');
  insert into assessment_adjustment values (county, pg_temp.n(county, 'a-points', '7'), pg_temp.n(county, 'assessment', '1'), b,
    100, 'g', null, 'x', 'x', now());
  insert into assessment_objection values (b, pg_temp.n(county, 'objection', '7'), county, pg_temp.n(county, 'assessment', '1'),
    null, 'w', 'x', 'x', now());
  insert into assessment_decision values (county, pg_temp.n(county, 'decision', '7'), pg_temp.n(county, 'objection', '7'), b,
    'REJECTED', 'g', 'x', 'x', now());
  insert into inbox_message values (county, pg_temp.n(county, 'inbox', '7'), 'DIGEST', '2026-01-01', '{}', now());
end
$$;
