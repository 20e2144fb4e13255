-- A draft that was never public can be thrown away. That it was there and who took it away stays; its files and what was
-- made of them go, and its old address may come in again.
grant delete on attachment, imported_page, file_view, file_view_part to scope_tenant;
drop policy never_delete on attachment;
create policy discarded_delete on attachment for delete to scope_tenant
  using (tenant_id = own_tenant() and exists (select 1 from disclosure d where d.tenant_id = attachment.tenant_id
    and d.id = attachment.disclosure_id and d.stage = 'DISCARDED'));
drop policy never_delete on imported_page;
create policy discarded_delete on imported_page for delete to scope_tenant
  using (tenant_id = own_tenant() and exists (select 1 from disclosure d where d.tenant_id = imported_page.tenant_id
    and d.id = imported_page.disclosure_id and d.stage = 'DISCARDED'));
drop policy never_delete on file_view;
create policy unused_delete on file_view for delete to scope_tenant
  using (tenant_id = own_tenant() and not exists (select 1 from attachment a where a.tenant_id = file_view.tenant_id
    and a.sha256 = file_view.sha256));
drop policy never_delete on file_view_part;
create policy unused_delete on file_view_part for delete to scope_tenant
  using (tenant_id = own_tenant() and not exists (select 1 from file_view v join attachment a
    on a.tenant_id = v.tenant_id and a.sha256 = v.sha256 where v.tenant_id = file_view_part.tenant_id
    and v.id = file_view_part.view_id));
