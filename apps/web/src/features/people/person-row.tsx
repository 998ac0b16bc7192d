import { invitations } from "@cairn/contract/invitations.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Person } from "@cairn/domain/project/people.ts";
import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { WhoSees } from "../../parts/who-sees.tsx";
import { datesFit as fitWords } from "../../words/en/dates-fit.ts";
import { people as peopleWords } from "../../words/en/people.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { ago } from "../../words/format.ts";
import { accessQuery, type Standing, standingOf, useAccessChange } from "./access.ts";
import { Invite } from "./invite.tsx";
import styles from "./people.module.css";
import { PersonForm } from "./person-form.tsx";
import { MattersButton } from "./support/matters-button.tsx";
import { Vouching } from "./vouching.tsx";

const text = peopleWords;

/** One person: their part, why they matter, who sees them, and whether they can get in. */
export function PersonRow({ person }: { readonly person: Person }) {
  const { you, project, projectId } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const name = nameOf(person.id);
  const seller = project.sellers[person.side]?.name;
  if (editing) return <PersonForm person={person} onDone={() => setEditing(false)} />;
  return (
    <div className={styles["person"]} id={person.id}>
      <div className={styles["line"]}>
        <span className={styles["name"]}>{name}</span>
        {person.id === you.personId && <span className={styles["quiet"]}>{text.you}</span>}
        {seller && <span className={styles["quiet"]}>{seller}</span>}
        {person.part && <span className={styles["part"]}>{text.parts[person.part]}</span>}
        <WhoSees thing={person} />
      </div>
      {person.why && <p className={styles["why"]}>{person.why}</p>}
      {person.left && <p className={styles["why"]}>{text.leftBecause(person.left.because, ago(person.left.at))}</p>}
      <Group gap="xs">
        {may("plan", person.space) && !person.left && (
          <Button variant="subtle" size="compact-sm" aria-label={text.edit(name)} onClick={() => setEditing(true)}>
            {shellWords.change}
          </Button>
        )}
        {!person.left && (may("plan", person.space) || person.id === you.personId) && (
          <Link
            to="/projects/$projectId/time"
            params={{ projectId }}
            search={person.id === you.personId ? {} : { of: person.id }}
            className={styles["quiet"] ?? ""}
          >
            {person.id === you.personId ? fitWords.toTime : fitWords.timeOf(name)}
          </Link>
        )}
        <MattersButton person={person} />
        {!person.left && <Access person={person} />}
        <Vouching person={person} />
        {may("plan", person.space) && person.id !== you.personId && <Leaving person={person} name={name} />}
      </Group>
    </div>
  );
}

function Leaving({ person, name }: { readonly person: Person; readonly name: string }) {
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const personId = person.id as PersonId;
  if (person.left) {
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => void send("bringPersonBack", { personId }, text.cameBack)}
      >
        {text.back}
      </Button>
    );
  }
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
        {text.leftSubmit}
      </Button>
      <AskReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={text.sayLeft(name)}
        says={text.sayLeftSays}
        label={text.leftLabel}
        submit={text.leftSubmit}
        onSubmit={(because) => void send("sayPersonLeft", { personId, because }, text.left)}
      />
    </>
  );
}

function Access({ person }: { readonly person: Person }) {
  const { projectId, you } = useProject();
  const may = useMay();
  const settle = useAccessChange();
  const access = useQuery(accessQuery(projectId)).data;
  const [inviting, setInviting] = useState(false);
  const standing = standingOf(access, person.id);
  // Who of the customer's own people gets in is theirs to say, whoever holds the project.
  const where = you.side === "customer" && person.side === "customer" ? "ours" : person.space;
  const steers = may("steer", where) && person.id !== you.personId;

  return (
    <>
      <span className={styles["quiet"]}>{access && sentenceOf(standing)}</span>
      {steers && (standing.is === "none" || standing.is === "revoked" || standing.is === "expired") && (
        <Button variant="light" size="compact-sm" onClick={() => setInviting(true)}>
          {text.invite}
        </Button>
      )}
      {steers && standing.is === "open" && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            const params = { projectId, invitationId: standing.invitation.invitationId };
            void settle(call(invitations.revokeInvitation, { params, body: {} }));
          }}
        >
          {text.revoke}
        </Button>
      )}
      {steers && standing.is === "accepted" && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            const params = { projectId, personId: person.id as PersonId };
            void settle(call(invitations.endAccess, { params, body: {} }));
          }}
        >
          {text.end}
        </Button>
      )}
      {inviting && <Invite person={person} onClose={() => setInviting(false)} />}
    </>
  );
}

function sentenceOf(standing: Standing): string {
  return standing.is === "open" ? text.access.open(standing.invitation.email) : text.access[standing.is];
}
