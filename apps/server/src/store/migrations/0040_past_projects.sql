-- Files of past projects that an organisation brought in, each as columns in one piece (a quarter of what rows would take, and
-- read whole or not at all), with what was refused of it and how endings are told.

create table journey_import (
  organisation_id uuid not null,
  import_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  format text not null check (format in ('csv', 'xes', 'ocel')),
  -- The same file is taken once.
  digest bytea not null check (length(digest) = 32),
  made_at timestamptz not null,
  made_by uuid not null,
  report json not null,
  rule json,
  packed bytea not null,
  primary key (organisation_id, import_id),
  unique (organisation_id, digest)
);
alter table journey_import enable row level security;
alter table journey_import force row level security;
create policy within on journey_import using (organisation_id = cairn_organisation());
grant select, insert, update, delete on journey_import to cairn_app;
