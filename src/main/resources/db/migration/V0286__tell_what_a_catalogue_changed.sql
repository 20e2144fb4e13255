-- What an edition was compared with when somebody confirmed it, so that the trail says what was changed, beside who and why.
alter table catalogue_change add column compared jsonb;
