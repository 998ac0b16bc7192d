-- Sessions, passwords, mailed codes and the set-up: what proves who somebody is. Only the door reads any of it, and of
-- every secret only a hash is kept. Why not a bought table layout: docs/decisions/0010-identity.md.

create table session (
  -- SHA-256 of the 256 random bits in the cookie.
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null,
  -- A code that was just mailed stands in for the password one wants to change.
  proof text not null check (proof in ('code', 'password')),
  made_at timestamptz not null,
  used_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_of_account on session (account_id);
create index session_by_end on session (expires_at);
alter table session enable row level security;
alter table session force row level security;
create policy door on session to cairn_door using (true);
grant select, insert, update, delete on session to cairn_door;

-- Apart from the account, so that no list of accounts ever carries a hash. Who has none signs in with codes.
create table password (
  account_id uuid primary key,
  kept text not null,
  changed_at timestamptz not null
);
alter table password enable row level security;
alter table password force row level security;
create policy door on password to cairn_door using (true);
grant select, insert, update, delete on password to cairn_door;

-- A mailed code belongs to the browser that asked: its nonce is the key, so a stranger who asks for the same address
-- neither replaces a code nor uses up its tries.
create table code (
  nonce_hash bytea primary key check (length(nonce_hash) = 32),
  -- What the code is for, as a hash: addresses that nobody here has are written down nowhere.
  subject_hash bytea not null check (length(subject_hash) = 32),
  code_hash bytea not null check (length(code_hash) = 32),
  tries integer not null default 0,
  expires_at timestamptz not null
);
create index code_by_end on code (expires_at);
alter table code enable row level security;
alter table code force row level security;
create policy door on code to cairn_door using (true);
grant select, insert, update, delete on code to cairn_door;

-- One row. Whoever sets Cairn up holds it until they are done, so that there is exactly one first admin.
create table set_up (
  single boolean primary key default true check (single),
  token_hash bytea not null check (length(token_hash) = 32)
);
alter table set_up enable row level security;
alter table set_up force row level security;
create policy door on set_up to cairn_door using (true);
grant select, insert, update on set_up to cairn_door;

-- How the organisation's keepers call a colleague. Not the account's own name, which would tell whoever adds an address
-- that somebody here has it; it becomes that name when the person changes it themselves.
alter table organisation_member add column known_as text check (length(known_as) between 1 and 120);
