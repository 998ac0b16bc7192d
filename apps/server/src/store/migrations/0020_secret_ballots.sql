-- Secret ballots: what people answer in a round before it is counted. Why two tables that nothing links, each with a single row for
-- a round: the order of rows, their times and the marks that PostgreSQL keeps of who wrote them together would tell whose ballot is
-- whose. Why functions: whoever acts in a project may put in their own ballot, and learn how many there are; the ballots
-- themselves are handed out once, when they are taken away to be counted. Nothing of it is in the history or in an export.

-- What was answered: [{"group": 0, "answers": [...]}], in the order of their text, which tells nothing.
create table ballot_box (
  project_id uuid not null,
  space text not null,
  round_id uuid not null,
  ballots jsonb not null,
  primary key (project_id, space, round_id)
);
alter table ballot_box enable row level security;
alter table ballot_box force row level security;
create policy reach on ballot_box using (cairn_reaches(project_id, space));
grant delete, select (project_id, space, round_id) on ballot_box to cairn_app;

-- Who has answered, in the order of their ids.
create table ballot_roll (
  project_id uuid not null,
  space text not null,
  round_id uuid not null,
  persons uuid[] not null,
  primary key (project_id, space, round_id)
);
alter table ballot_roll enable row level security;
alter table ballot_roll force row level security;
create policy reach on ballot_roll using (cairn_reaches(project_id, space));
grant delete, select (project_id, space, round_id) on ballot_roll to cairn_app;

-- As whom the account of this transaction takes part; nobody can cast or ask for somebody else.
create function cairn_person(in_project uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select person_id from participation
   where project_id = in_project and account_id = cairn_account() and ended_at is null
$$;

-- Puts in the ballot of whoever acts. False when they have answered before, or may not.
create function cairn_cast_ballot(in_project uuid, in_space text, in_round uuid, ballot jsonb) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare voter uuid := cairn_person(in_project);
begin
  if voter is null or not cairn_reaches(in_project, in_space) then
    return false;
  end if;
  insert into ballot_roll as roll (project_id, space, round_id, persons)
  values (in_project, in_space, in_round, array[voter])
  on conflict (project_id, space, round_id) do update
    set persons = array(select person from unnest(roll.persons || voter) as person order by person)
    where not voter = any (roll.persons);
  if not found then
    return false;
  end if;
  insert into ballot_box as box (project_id, space, round_id, ballots)
  values (in_project, in_space, in_round, jsonb_build_array(ballot))
  on conflict (project_id, space, round_id) do update
    set ballots = (select jsonb_agg(one order by one::text) from jsonb_array_elements(box.ballots || ballot) as one);
  return true;
end
$$;

-- Takes the ballots of a round away, and who has answered with them.
create function cairn_take_ballots(in_project uuid, in_space text, in_round uuid) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare taken jsonb;
begin
  if not cairn_reaches(in_project, in_space) then
    return '[]';
  end if;
  delete from ballot_roll where project_id = in_project and space = in_space and round_id = in_round;
  delete from ballot_box where project_id = in_project and space = in_space and round_id = in_round
    returning ballots into taken;
  return coalesce(taken, '[]');
end
$$;

-- How many have answered each round, from four on, and whether whoever asks has.
create function cairn_answered(in_project uuid) returns table (round_id uuid, answered integer, mine boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select roll.round_id,
         case when cardinality(roll.persons) >= 4 then cardinality(roll.persons) end,
         coalesce(cairn_person(in_project) = any (roll.persons), false)
    from ballot_roll as roll
   where roll.project_id = in_project and cairn_reaches(roll.project_id, roll.space)
   order by roll.round_id
$$;

revoke all on function cairn_person(uuid), cairn_cast_ballot(uuid, text, uuid, jsonb),
  cairn_take_ballots(uuid, text, uuid), cairn_answered(uuid) from public;
grant execute on function cairn_cast_ballot(uuid, text, uuid, jsonb), cairn_take_ballots(uuid, text, uuid),
  cairn_answered(uuid) to cairn_app;
