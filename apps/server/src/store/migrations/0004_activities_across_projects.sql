-- Lists across projects ("my next steps") cannot fold every history each time. This repeats what they need of each activity,
-- space by space, written in the same transaction as the events; `cairn rebuild` makes it anew.

create table activity_index (
  project_id uuid not null,
  space text not null,
  activity_id uuid not null,
  title text not null,
  status text not null,
  owner_id uuid,
  due date,
  primary key (project_id, space, activity_id)
);
alter table activity_index enable row level security;
alter table activity_index force row level security;
create policy reach on activity_index using (cairn_reaches(project_id, space));
grant select, insert, update, delete on activity_index to cairn_app;
