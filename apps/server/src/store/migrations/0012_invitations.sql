-- Invitations into a project. The link's token is kept as a hash; the link alone opens a page and nothing else.

create table invitation (
  project_id uuid not null,
  invitation_id uuid not null,
  person_id uuid not null,
  -- The space the person lies in: who sees the person sees the invitation.
  space text not null,
  side text not null,
  role text not null check (role in ('lead', 'member', 'seller')),
  email text not null,
  token_hash bytea not null unique check (length(token_hash) = 32),
  invited_by uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (project_id, invitation_id),
  check ((side = 'customer') = (role <> 'seller'))
);
create index invitation_of_person on invitation (project_id, person_id);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy reach on invitation using (cairn_reaches(project_id, space));
create policy door on invitation to cairn_door using (true);
grant select, insert, update, delete on invitation to cairn_app;
-- The door finds an invitation by its token and marks it accepted.
grant select, update on invitation to cairn_door;
