-- Who has a draft open. A window says so again and again; one that fell silent is gone. Worth nothing after a crash.
create unlogged table draft_presence (
  tenant_id     uuid not null default own_tenant() references tenant,
  disclosure_id uuid not null,
  window_id     uuid not null,
  subject       text not null,
  name          text not null,
  seen_at       timestamptz not null,
  primary key (tenant_id, disclosure_id, window_id),
  foreign key (tenant_id, disclosure_id) references disclosure
);
select guard('draft_presence');
