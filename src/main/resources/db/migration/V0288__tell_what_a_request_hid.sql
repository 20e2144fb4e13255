-- What was hidden because somebody asked is shown again when the school decides that it stays; what was hidden for
-- another reason is not.
alter table hiding add column request_id uuid;
alter table hiding add foreign key (tenant_id, request_id) references hide_request;
create index hide_request_by_disclosure on hide_request (tenant_id, disclosure_id);
