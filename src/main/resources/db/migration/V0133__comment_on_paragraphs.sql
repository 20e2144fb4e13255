-- What reviewers say of a paragraph, and that the editor has seen to it. Only added to.
create table review_comment (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  disclosure_id uuid not null,
  round         int not null,
  paragraph     int not null check (paragraph >= 0),
  quote         text not null,
  words         text not null check (length(words) between 1 and 1000),
  author        text not null,
  author_name   text not null,
  made_at       timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, disclosure_id) references disclosure
);
create index review_comment_by_disclosure on review_comment (tenant_id, disclosure_id);
select guard_append_only('review_comment');

create table review_comment_resolution (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  resolver      text not null,
  resolver_name text not null,
  resolved_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references review_comment
);
select guard_append_only('review_comment_resolution');
