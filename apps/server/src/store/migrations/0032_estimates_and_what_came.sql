-- How the estimates of an organisation have run is told from all its projects at once. Of each finished activity this keeps
-- what was expected and what it took, and nothing by which it could be known; written in the same transaction as the events.
-- Projects from before are filled by `cairn rebuild`.

create table finished_activity (
  project_id uuid not null,
  space text not null,
  activity_id uuid not null,
  job text not null,
  estimated_days double precision not null,
  estimated_high_days double precision not null,
  taken_days double precision not null,
  primary key (project_id, space, activity_id)
);
alter table finished_activity enable row level security;
alter table finished_activity force row level security;
create policy reach on finished_activity to cairn_app using (cairn_reaches(project_id, space));
-- Only what all of the customer's people see counts: never a circle's, never a seller's own.
create policy door on finished_activity for select to cairn_door using (space = 'ours' or space like 'shared:%');
grant select, insert, update, delete on finished_activity to cairn_app;
grant select on finished_activity to cairn_door;
