-- Which projects an organisation may learn from once they have ended. That a lead allowed it is said in the history of what is the
-- customer's own; this repeats it for the door, which can read no history. `cairn rebuild` makes it anew.

create table learning (
  project_id uuid not null,
  learning_id uuid not null,
  -- It is the organisation of the lead who allowed it that learns.
  allowed_by uuid not null,
  primary key (project_id, learning_id)
);
alter table learning enable row level security;
alter table learning force row level security;
create policy reach on learning using (cairn_reaches(project_id, 'ours'));
create policy door on learning for select to cairn_door using (true);
grant select, insert, update, delete on learning to cairn_app;
grant select on learning to cairn_door;
