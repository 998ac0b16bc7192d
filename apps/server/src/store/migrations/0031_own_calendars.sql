-- Somebody's own activities as a calendar that their calendar program subscribes to. The address is the only secret, so of it
-- only a hash is kept, and there is one for each account.

create table calendar_feed (
  account_id uuid primary key,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  made_at timestamptz not null,
  read_on date
);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy within on calendar_feed using (account_id = cairn_account());
create policy door on calendar_feed to cairn_door using (true);
grant select, insert, update, delete on calendar_feed to cairn_app;
grant select on calendar_feed to cairn_door;

-- What was last said of each entry: a calendar takes a change only with a higher number, and forgets an entry only when it is
-- told that it is cancelled.
create table calendar_entry (
  account_id uuid not null,
  uid text not null,
  sequence integer not null check (sequence >= 0),
  said json not null,
  changed_at timestamptz not null,
  cancelled_at timestamptz,
  primary key (account_id, uid)
);
alter table calendar_entry enable row level security;
alter table calendar_entry force row level security;
create policy within on calendar_entry using (account_id = cairn_account());
grant select, insert, update, delete on calendar_entry to cairn_app;
