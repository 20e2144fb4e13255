-- Nobody signs in for a school that has closed: its objection comes on paper, and says from whom and when it was received.
alter table assessment_objection add column received_from text check (length(received_from) between 1 and 200);
alter table assessment_objection add column received_on date;
alter table assessment_objection add constraint received_whole check ((received_from is null) = (received_on is null));
