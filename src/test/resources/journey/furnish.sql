-- What people would have brought about in weeks: one of each kind, for a look at the views that show it.
insert into link_check values ({school}, '{open}', 'https://www.example.org/policies/transfer-rules-of-the-year-2024.html',
  'GONE', '404', now(), now() - interval '9 days', 4);
insert into look values ({city}, gen_random_uuid(), {school}, 'x', '示例监督员（市教育局）', 'DRAFT', '{draft}', 'S0703 转学规定（走查草稿）', now());
insert into hide_request (tenant_id, id, disclosure_id, page, concern, contact, received_at) values
  ({school}, '{request}', '{open}', '/mdj-shiyan-xiaoxue/disclosures/{open}', '第二段写了我家的门牌号，请隐去。', '0453-0000009', now() - interval '2 days');
insert into posting values ({school}, gen_random_uuid(), '{internal}', (select id from edition where disclosure_id = '{internal}'),
  'S0505', '校门口公示栏', current_date - 3, current_date + 20, 'none', 'image/jpeg', 1000, 'x', '示例编辑（实验小学）', now());
insert into review_rule values ({school}, 'S0301', 2, true, true, 'x', now());
insert into bureau_phrase values ({city}, '示例市二小', '示例市第二小学', false, 'x', now()), ({city}, '重点班', '', true, 'x', now());
insert into item_template values ({city}, 'S0703', '<p>学校接到申请后，五个工作日内答复。</p>', 'x', '示例局管理员（市教育局）', now());
insert into disclosure_complaint (tenant_id, id, number, school_id, complainant, contact, concern, received_on, registrar, registered_at)
  values ({city}, gen_random_uuid(), '2026-9001', {other}, '示例申诉人', '0453-0000001', '查不到收费标准，问过两次没有答复。', current_date - 4, 'x', now());
insert into training values ({city}, gen_random_uuid(), current_date - 20, '信息公开培训（示例）', '示例讲师', '各校信息公开负责人', 46, '讲义，存 302 室', 'x', now());
insert into inbox_message values
  ({school}, gen_random_uuid(), 'CHANGE', current_date,
   '{"subject":"{\"key\":\"reminding.subject\",\"args\":[1,0,0]}","groups":[{"head":"{\"key\":\"reminding.head.LATE\",\"args\":[1]}","lines":[{"said":"{\"key\":\"reminding.line.PUBLISH.LATE\",\"args\":[\"S0101 学校基本情况\",\"2026-10-31\",19]}","path":"due?item=S0101","duty":"","due":""}]}]}', now());
insert into accountability values ({city}, gen_random_uuid(), {other}, current_date - 30, '连续两个学期未公开收费标准（示例）', '本局信息公开办法（示例）', '约谈校长（示例）', 'x', now());
insert into portal_target (tenant_id, id, name, address, secret, portal_column, items, active, added_at, rest_until) values
  ({city}, '{portal}', '市政府门户网站（示例）', 'sealed', 'sealed', '阳光教育', '{S0708}', false, now(), now());
insert into portal_copy (tenant_id, id, target_id, publisher_id, disclosure_id, item_code, wanted, state, attempts, changed_at, due_at, reason)
  values ({city}, gen_random_uuid(), '{portal}', {school}, '{open}', 'S0708', 1, 'SET_ASIDE', 3, now(), now() + interval '1 year', 'STATUS:422');
insert into inspection_campaign (tenant_id, id, name, ground, items, rule, seed, size, from_on, due_on, author_name, created_at,
  started_at, pool, drawn) values ({city}, '{campaign}', '收费公示专项检查（走查）', '年度检查计划', '{S0703}', 'RANDOM', 77, 2,
  current_date - 9, current_date - 3, '示例监督员（市教育局）', now(), now(), 12, 2);
insert into inspection (tenant_id, id, title, rule, seed, size, pool, starter_name, started_at, campaign_id) values
  ({city}, '{inspection}', '收费公示专项检查（走查）', 'RANDOM', 77, 1, 12, '示例监督员（市教育局）', now(), '{campaign}');
insert into inspection_check (tenant_id, id, inspection_id, school_id, item_code, machine, verdict, words, checker_name, checked_at) values
  ({city}, gen_random_uuid(), '{inspection}', {school}, 'S0703', 'OVERDUE', null, null, null, null),
  ({city}, gen_random_uuid(), '{inspection}', {other}, 'S0703', 'OVERDUE', 'WRONG', '页面写的受理电话打不通（示例）', '示例监督员（市教育局）', now());
insert into delegation select a.tenant_id, gen_random_uuid(), a.subject, a.display_name, a.id, b.subject, b.display_name, b.id,
  current_date, current_date + 5, '外出培训', now() from membership a, membership b where a.tenant_id = {school}
  and a.user_name = 'shiyan-approver' and b.tenant_id = {school} and b.user_name = 'shiyan-colleague';
insert into entrustment select {city}, gen_random_uuid(), {school}, subject, display_name, tenant_id, '示例爱民中学', id, true,
  '教学点只有两名教师', current_date, current_date + 30, '示例局管理员（市教育局）', now() from membership
  where tenant_id = {other} and user_name = 'aimin-approver';
insert into gate_decision select tenant_id, gen_random_uuid(), id, 'OVERRIDE', 'PERSONAL_PHONE', '[]', '138****0000', 'd-walk', 'c',
  '该电话为值班电话', 'x', '示例签发人', now() from disclosure where id = '{open}';
insert into repeated_text select {city}, gen_random_uuid(), a.tenant_id, a.id, a.disclosure_id, b.tenant_id, b.id, 'S0703', 92, now()
  from edition a, edition b where a.title = '转学规定（走查，两校）' and b.title = a.title and a.tenant_id = {other} and b.tenant_id = {school}
  on conflict do nothing;
insert into exemption values ({city}, gen_random_uuid(), {other}, '{S0802}', '本学期停办，学生已分流（走查）', current_date, current_date + 90, 'x',
  '示例监督员（市教育局）', now());
