-- Letters are written in the transaction that they report, and sent after it by whichever server gets to them first.

create table mail (
  mail_id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  -- The code or link, apart from the text, so that it can be wiped when the letter is out.
  secret text,
  made_at timestamptz not null,
  good_until timestamptz not null,
  -- Null when nothing is left to do.
  next_try_at timestamptz,
  tries integer not null default 0,
  sent_at timestamptz,
  failed text
);
create index mail_due on mail (next_try_at) where next_try_at is not null;
create index mail_with_secret on mail (good_until) where secret is not null;
create index mail_newest on mail (made_at desc, mail_id desc);
alter table mail enable row level security;
alter table mail force row level security;
-- Whoever acts in a project may write letters, and reads none.
create policy write on mail for insert to cairn_app with check (true);
create policy door on mail to cairn_door using (true);
grant insert on mail to cairn_app;
grant select, insert, update, delete on mail to cairn_door;
