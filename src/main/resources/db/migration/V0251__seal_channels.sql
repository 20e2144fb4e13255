-- What opens the door of a group is kept sealed, and what is sealed is longer. Rows that are there already are sealed by the
-- server, tenant by tenant, when the reminders of the day are worked out: the database does not know the key.
alter table reminder_channel drop constraint reminder_channel_address_check;
alter table reminder_channel add constraint reminder_channel_address_check check (length(address) between 3 and 6000);
alter table reminder_channel drop constraint reminder_channel_secret_check;
alter table reminder_channel add constraint reminder_channel_secret_check check (length(secret) between 1 and 1600);
