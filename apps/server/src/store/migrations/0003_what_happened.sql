-- The history of every project, space by space: the one record that everything else is made from. Bodies are json, not
-- jsonb: nobody searches inside them, and they are handed out exactly as they were written.

create table event (
  project_id uuid not null,
  space text not null,
  seq integer not null check (seq > 0),
  event_id uuid not null,
  command_id uuid not null,
  type text not null,
  version integer not null,
  at timestamptz not null,
  by_person uuid not null,
  body json not null,
  primary key (project_id, space, seq)
);
create index event_of_command on event (project_id, command_id);
alter table event enable row level security;
alter table event force row level security;
create policy reach on event using (cairn_reaches(project_id, space));
-- What happened is never edited. Only a text that somebody takes out for good leaves a marked gap in the body.
grant select, insert, delete, update (body) on event to cairn_app;

-- The number of the last event of each space.
create table space_head (
  project_id uuid not null,
  space text not null,
  seq integer not null,
  changed_at timestamptz not null,
  primary key (project_id, space)
);
alter table space_head enable row level security;
alter table space_head force row level security;
create policy reach on space_head using (cairn_reaches(project_id, space));
grant select, insert, update, delete on space_head to cairn_app;

-- A cache: the state of a space after its first `seq` events, as this version of the fold makes it.
create table snapshot (
  project_id uuid not null,
  space text not null,
  seq integer not null,
  fold_version integer not null,
  state json not null,
  primary key (project_id, space)
);
alter table snapshot enable row level security;
alter table snapshot force row level security;
create policy reach on snapshot using (cairn_reaches(project_id, space));
grant select, insert, update, delete on snapshot to cairn_app;

-- A client's key for a command makes sure that it is carried out once. The answer is read from the events, so that text
-- that is taken out of the history does not live on here.
create table command_key (
  project_id uuid not null,
  account_id uuid not null,
  key uuid not null,
  body_hash text not null,
  command_id uuid not null,
  used_at timestamptz not null,
  primary key (project_id, account_id, key)
);
alter table command_key enable row level security;
alter table command_key force row level security;
create policy own on command_key using (account_id = cairn_account() and cairn_reaches(project_id, 'cover'));
create policy door on command_key to cairn_door using (true);
grant select, insert on command_key to cairn_app;
grant select, delete on command_key to cairn_door;
