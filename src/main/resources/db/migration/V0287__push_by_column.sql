-- A portal may have what stands in some columns of whoever publishes it, beside what is published against some items.
alter table portal_target add column columns text[] not null default '{}';
comment on column portal_target.columns is 'keys of columns; with no items either everything goes';
