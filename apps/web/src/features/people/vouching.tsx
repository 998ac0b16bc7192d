import { invitations } from "@cairn/contract/invitations.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { ownOf } from "@cairn/domain/kernel/space.ts";
import type { Person } from "@cairn/domain/project/people.ts";
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { useNames, useProject } from "../../live/use-project.ts";
import { useAudienceWords } from "../../parts/audience.ts";
import { people as peopleWords } from "../../words/en/people.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { accessQuery, useAccessChange } from "./access.ts";
import styles from "./people.module.css";

const text = peopleWords.vouch;

/** Whether a colleague is in the own space of the reader's side, and the ways to change it; told to those in it alone. */
export function Vouching({ person }: { readonly person: Person }) {
  const { projectId, you } = useProject();
  const settle = useAccessChange();
  const audience = useAudienceWords();
  const access = useQuery(accessQuery(projectId)).data;
  const [asking, setAsking] = useState(false);
  const given = access?.access.find(({ personId }) => personId === person.id);
  if (given?.inside === undefined || person.side === "customer" || person.id === you.personId) return null;
  const { name } = audience(ownOf(person.side));
  const params = { projectId, personId: person.id as PersonId };
  return (
    <>
      <span className={styles["quiet"]}>{given.inside ? text.isIn(name) : text.isOut(name)}</span>
      {!given.inside && (
        <Button variant="light" size="compact-sm" onClick={() => setAsking(true)}>
          {text.ask}
        </Button>
      )}
      {given.vouchedBy === you.personId && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => void settle(call(invitations.takeBackVouch, { params, body: {} }), text.takenBack(name))}
        >
          {text.takeBack}
        </Button>
      )}
      {asking && (
        <Sure
          person={person}
          email={access?.invitations.find((it) => it.personId === person.id && it.state === "accepted")?.email}
          audience={name}
          onClose={() => setAsking(false)}
          onSure={() => void settle(call(invitations.vouch, { params, body: {} }), text.done(name))}
        />
      )}
    </>
  );
}

function Sure(props: {
  readonly person: Person;
  readonly email: string | undefined;
  readonly audience: string;
  readonly onClose: () => void;
  readonly onSure: () => void;
}) {
  const name = useNames()(props.person.id);
  return (
    <Modal opened onClose={props.onClose} title={text.title(name)}>
      <Stack>
        <Text size="sm">{text.says(props.audience)}</Text>
        {props.email && <Text size="sm">{text.address(props.email)}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {shellWords.cancel}
          </Button>
          <Button
            onClick={() => {
              props.onClose();
              props.onSure();
            }}
          >
            {text.submit}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
