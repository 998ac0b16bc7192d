-- Accounts and organisations: who uses this Cairn. Why two roles: `cairn_door` finds out who comes in and whether they may,
-- before anybody is known, and can read no project's content; `cairn_app` does everything after that, and sees only the
-- rows that the settings of its transaction reach. Both are made by store/roles.ts, since roles belong to the whole server.
-- No foreign keys between rows of different owners: a schema that is spread by project or organisation could not keep them.

create function cairn_account() returns uuid language sql stable
  return nullif(current_setting('cairn.account', true), '')::uuid;

create function cairn_organisation() returns uuid language sql stable
  return nullif(current_setting('cairn.organisation', true), '')::uuid;

-- `cairn.reach` lists the spaces that whoever is acting sees, as projectId/space, comma-separated.
create function cairn_reaches(project_id uuid, space text) returns boolean language sql stable
  return (project_id::text || '/' || space) = any (string_to_array(nullif(current_setting('cairn.reach', true), ''), ','));

create table account (
  account_id uuid primary key,
  email text not null unique check (email = lower(email) and length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 120),
  admin boolean not null default false,
  created_at timestamptz not null
);
alter table account enable row level security;
alter table account force row level security;
create policy own on account using (account_id = cairn_account());
create policy door on account to cairn_door using (true);
grant select, update on account to cairn_app;
grant select, insert, update, delete on account to cairn_door;

create table organisation (
  organisation_id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  sells boolean not null,
  founded_at timestamptz not null
);
alter table organisation enable row level security;
alter table organisation force row level security;
create policy within on organisation using (organisation_id = cairn_organisation());
create policy door on organisation to cairn_door using (true);
grant select, insert, update on organisation to cairn_app;
grant select, insert, update, delete on organisation to cairn_door;

create table organisation_member (
  organisation_id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('keeper', 'colleague')),
  since timestamptz not null,
  primary key (organisation_id, account_id)
);
create index organisation_member_of_account on organisation_member (account_id);
alter table organisation_member enable row level security;
alter table organisation_member force row level security;
create policy within on organisation_member
  using (organisation_id = cairn_organisation() or account_id = cairn_account())
  with check (organisation_id = cairn_organisation());
create policy door on organisation_member to cairn_door using (true);
grant select, insert, update, delete on organisation_member to cairn_app, cairn_door;
