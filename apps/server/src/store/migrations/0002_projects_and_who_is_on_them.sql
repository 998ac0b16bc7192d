-- Projects, their parties, and who takes part. What the history says of them (name, ownership, who left) is repeated here so
-- that lists and the door need not fold a history; `cairn rebuild` makes those columns anew.

create table project (
  project_id uuid primary key,
  -- Another log under the same id (a sample laid down anew) gets another log_id, so that no cache mistakes one for the other.
  log_id uuid not null,
  name text not null,
  outcome text,
  customer text not null,
  ownership text not null check (ownership in ('in trust', 'taken over')),
  sample boolean not null default false,
  begun_at timestamptz not null
);
alter table project enable row level security;
alter table project force row level security;
create policy reach on project using (cairn_reaches(project_id, 'cover'));
create policy door on project to cairn_door using (true);
grant select, insert, update, delete on project to cairn_app;
grant select on project to cairn_door;

create table party (
  project_id uuid not null,
  party_id uuid not null,
  -- Known when the seller uses this Cairn too.
  organisation_id uuid,
  left_at timestamptz,
  primary key (project_id, party_id)
);
alter table party enable row level security;
alter table party force row level security;
create policy reach on party using (cairn_reaches(project_id, 'shared:' || party_id));
create policy door on party to cairn_door using (true);
grant select, insert, update, delete on party to cairn_app;
grant select on party to cairn_door;

-- An account takes part in a project as one person. `side` is 'customer' or the id of a party.
create table participation (
  project_id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  side text not null,
  role text not null check (role in ('lead', 'member', 'seller')),
  since timestamptz not null,
  ended_at timestamptz,
  -- When they last said that they have seen the project, and when they had before that visit began.
  seen_at timestamptz,
  seen_before_at timestamptz,
  primary key (project_id, account_id),
  check ((side = 'customer') = (role <> 'seller'))
);
create index participation_of_account on participation (account_id);
alter table participation enable row level security;
alter table participation force row level security;
create policy own on participation using (account_id = cairn_account());
create policy reach on participation
  using (cairn_reaches(project_id, case side when 'customer' then 'ours' else 'shared:' || side end));
create policy door on participation to cairn_door using (true);
grant select, insert, update, delete on participation to cairn_app, cairn_door;

-- Names and addresses stand here and never in an event, so that erasing a person leaves the history whole. The space is
-- part of the key, so that nobody learns from a refusal that an id is in use where they cannot see.
create table person_card (
  project_id uuid not null,
  space text not null,
  person_id uuid not null,
  name text not null,
  email text,
  primary key (project_id, space, person_id)
);
alter table person_card enable row level security;
alter table person_card force row level security;
create policy reach on person_card using (cairn_reaches(project_id, space));
grant select, insert, update, delete on person_card to cairn_app;
