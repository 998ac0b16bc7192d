-- A seller's own space opens to those who belong to its organisation and to those for whom somebody inside vouched: the
-- customer's lead says who takes part, also on a seller's side, and must not say by that who reads that seller's notes.

-- The person who vouched; whoever opened the space vouched for themselves.
alter table participation add column vouched_by uuid;

-- Nobody knows here who the people of a seller without an organisation are. The first of them to come in opens their space,
-- while nothing can be in it; this remembers that somebody did.
alter table party add column opened_at timestamptz;
grant update (opened_at) on party to cairn_door;

-- Those who were let in before: as if this had held from the beginning. At the door, since the owner of the tables need not see rows.
set local role cairn_door;
update participation set vouched_by = person_id where side <> 'customer' and not exists (
  select from party where party.project_id = participation.project_id and party.party_id::text = participation.side
    and party.organisation_id is not null
) and not exists (
  select from participation earlier where earlier.project_id = participation.project_id
    and earlier.side = participation.side and (earlier.since, earlier.account_id) < (participation.since, participation.account_id)
);
update party set opened_at = now() where organisation_id is null and exists (
  select from participation where participation.project_id = party.project_id and participation.side = party.party_id::text
);
reset role;
