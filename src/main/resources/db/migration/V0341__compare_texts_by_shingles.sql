-- Texts are compared by runs of letters instead of whole paragraphs, and files by their bytes: everything is read anew.
truncate text_paragraph, text_reading;
alter table text_paragraph add column is_file boolean not null default false;
create index text_paragraph_of_files on text_paragraph (tenant_id, school_id) where is_file;
alter table repeated_text add column by_file boolean not null default false;
