-- A person may say that a veto holds which the service cannot know: an adjustment without points, taken back like any other.
alter table assessment_adjustment add column veto boolean not null default false;
alter table assessment_adjustment drop constraint assessment_adjustment_points_check;
alter table assessment_adjustment add constraint points_or_veto check ((points = 0) = veto);
