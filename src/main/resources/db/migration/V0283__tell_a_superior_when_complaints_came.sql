-- Whether complaints wait for a reply counts for the indicators of a bureau's site. Its superior reads when they came and when they
-- were answered, never who complained and of what; a supervisor, who sees certain schools only, reads nothing of it.
grant select (tenant_id, id, received_on, replied_on) on disclosure_complaint to scope_subtree;
create policy days_select on disclosure_complaint for select to scope_subtree
  using ((select watches_all()) and tenant_id = any ((select reached())::uuid[]));
