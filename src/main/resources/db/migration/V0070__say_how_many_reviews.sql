-- How many reviews which items of a tenant need 三审三校. covers: '*' everything, 'LIGHT' what comes again each week or
-- month, the code of a group or of an item; the nearest rule counts.
create table review_rule (
  tenant_id    uuid not null default own_tenant() references tenant,
  covers       text not null check (length(covers) between 1 and 20),
  reviews      int not null check (reviews between 1 and 3),
  secrecy      boolean not null,
  proofreading boolean not null,
  changer      text not null,
  changed_at   timestamptz not null,
  primary key (tenant_id, covers)
);
select guard('review_rule');

-- Frozen when a round begins, as the number of reviews is.
alter table disclosure
  add column secrecy_needed boolean not null default false,
  add column proofreading_needed boolean not null default false;

-- A review may have been a proofreading, too.
alter table signature add column proofread boolean not null default false;

-- The secrecy review 保密审查: somebody's judgement, with its ground. Only added to.
create table secrecy_review (
  tenant_id     uuid not null default own_tenant() references tenant,
  id            uuid not null,
  disclosure_id uuid not null,
  round         int not null,
  result        text not null check (result in ('OPEN', 'NOT_OPEN')),
  ground        text not null check (length(ground) between 1 and 1000),
  reviewer      text not null,
  reviewer_name text not null,
  reviewed_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, disclosure_id) references disclosure
);
create index secrecy_review_by_disclosure on secrecy_review (tenant_id, disclosure_id);
select guard_append_only('secrecy_review');
