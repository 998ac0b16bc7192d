-- The customer's circle opens to the leads and to those whom a lead named. Who was named is said in the circle's own history;
-- this repeats it for the door, which can read no history. `cairn rebuild` makes it anew.

create table confidant (
  project_id uuid not null,
  confidant_id uuid not null,
  person_id uuid not null,
  primary key (project_id, confidant_id)
);
create index confidant_by_person on confidant (project_id, person_id);
alter table confidant enable row level security;
alter table confidant force row level security;
create policy reach on confidant using (cairn_reaches(project_id, 'circle'));
create policy door on confidant to cairn_door using (true);
grant select, insert, update, delete on confidant to cairn_app;
grant select on confidant to cairn_door;
