-- An organisation's sales processes and the record of what was changed in it.

create table sales_process (
  organisation_id uuid not null,
  process_id uuid not null,
  version integer not null check (version > 0),
  saved_at timestamptz not null,
  saved_by uuid not null,
  process json not null,
  -- Two who save from the same version: the key lets one through.
  primary key (organisation_id, process_id, version)
);
alter table sales_process enable row level security;
alter table sales_process force row level security;
create policy within on sales_process using (organisation_id = cairn_organisation());
-- No update: a version that was saved stays what it was.
grant select, insert on sales_process to cairn_app;

-- Who changed what in the organisation. Written only; persons by id, so that erasing one leaves the record whole.
create table organisation_audit (
  organisation_id uuid not null,
  audit_id uuid not null,
  at timestamptz not null,
  by_account uuid not null,
  what text not null,
  about uuid,
  primary key (organisation_id, audit_id)
);
alter table organisation_audit enable row level security;
alter table organisation_audit force row level security;
create policy within on organisation_audit using (organisation_id = cairn_organisation());
create policy door on organisation_audit for insert to cairn_door with check (true);
grant select, insert on organisation_audit to cairn_app;
grant insert on organisation_audit to cairn_door;
