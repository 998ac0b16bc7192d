-- Past projects that an organisation imported, to learn from. Why pieces: a file may be larger than what anybody wants to hold in
-- memory, and two servers on one database must both be able to read it. What was read is kept in columns, a few bytes an event,
-- without names of people; the endings are told anew from the rule whenever the base is loaded, so that the rule can change.

create table experience_import (
  organisation_id uuid not null,
  import_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 255),
  sample boolean not null,
  state text not null check (state in ('receiving', 'received', 'reading', 'read', 'taken', 'failed')),
  started_at timestamptz not null,
  started_by uuid not null,
  -- When a server that receives or reads the file was last heard of; one that fell silent has stopped.
  heard_at timestamptz not null,
  bytes integer not null,
  digest text,
  because text,
  progress_bytes integer not null,
  progress_rows integer not null,
  draft json,
  reading json,
  survey json,
  report json,
  rule json,
  endings json,
  taken_at timestamptz,
  taken_by uuid,
  primary key (organisation_id, import_id)
);
-- The same file is part of a base once, also when two take it in the same moment.
create unique index experience_taken_once on experience_import (organisation_id, digest) where state = 'taken';
alter table experience_import enable row level security;
alter table experience_import force row level security;
create policy within on experience_import using (organisation_id = cairn_organisation());
grant select, insert, update, delete on experience_import to cairn_app;

-- `file`: as it was sent, until it is taken. `journeys`: what was read, packed. `refused`: rows that were not, as CSV.
create table experience_piece (
  organisation_id uuid not null,
  import_id uuid not null,
  kind text not null check (kind in ('file', 'journeys', 'refused')),
  place integer not null check (place >= 0),
  bytes bytea not null,
  primary key (organisation_id, import_id, kind, place)
);
alter table experience_piece enable row level security;
alter table experience_piece force row level security;
create policy within on experience_piece using (organisation_id = cairn_organisation());
grant select, insert, delete on experience_piece to cairn_app;

-- Figures that take long to reckon, kept for one version of a base. A cache: it can be emptied at any time.
create table experience_figure (
  organisation_id uuid not null,
  base text not null check (base in ('own', 'sample')),
  version text not null,
  question text not null,
  since timestamptz not null,
  heard_at timestamptz not null,
  reckoned_at timestamptz,
  because text,
  figure json,
  primary key (organisation_id, base, version, question)
);
alter table experience_figure enable row level security;
alter table experience_figure force row level security;
create policy within on experience_figure using (organisation_id = cairn_organisation());
grant select, insert, update, delete on experience_figure to cairn_app;
