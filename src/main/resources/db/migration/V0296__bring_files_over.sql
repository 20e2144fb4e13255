-- A file of an old site has an address of its own, which leads to the file while that is public as it came, else to its page.
alter table imported_page add column attachment_id uuid;
