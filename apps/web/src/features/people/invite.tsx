import { invitations } from "@cairn/contract/invitations.ts";
import type { Role } from "@cairn/domain/kernel/actor.ts";
import type { Person } from "@cairn/domain/project/people.ts";
import { Button, CopyButton, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { sentenceFor } from "../../api/failure-words.ts";
import { newId } from "../../api/new-id.ts";
import { useNames, useProject } from "../../live/use-project.ts";
import { useDraft } from "../../parts/draft.ts";
import { Form } from "../../ui/form.tsx";
import { people as peopleWords } from "../../words/en/people.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { accessQuery } from "./access.ts";

const text = peopleWords;

/** Invite somebody who is already on the people map: the link alone opens nothing, a code goes to their address. */
export function Invite(props: { readonly person: Person; readonly onClose: () => void }) {
  const { projectId, cards } = useProject();
  const name = useNames()(props.person.id);
  const queries = useQueryClient();
  const roles: readonly Role[] = props.person.side === "customer" ? ["member", "lead"] : ["seller"];
  const [role, setRole] = useState<Role>(roles[0] ?? "member");
  const [email, setEmail] = useState(cards.get(props.person.id)?.email ?? "");
  const note = useDraft(`invite.${props.person.id}`, "");
  const [invitationId] = useState(() => newId());

  const sending = useMutation({
    mutationFn: () =>
      call(invitations.invite, {
        params: { projectId },
        body: { invitationId, personId: props.person.id, email, role, note: note.text.trim() || undefined },
      }),
    onSuccess: () => {
      note.drop();
      return queries.invalidateQueries(accessQuery(projectId));
    },
  });

  return (
    <Modal opened onClose={props.onClose} title={text.inviteTitle(name)}>
      {sending.data ? (
        <Sent link={sending.data.link} onClose={props.onClose} />
      ) : (
        <Form onSend={() => sending.mutate()}>
          <Stack>
            <Text size="sm">{text.inviteSays}</Text>
            <TextInput
              data-autofocus
              label={text.email}
              type="email"
              required
              value={email}
              onChange={(e) => setEmail(e.currentTarget.value)}
            />
            <NativeSelect
              label={text.role}
              value={role}
              onChange={(e) => setRole(roles.find((it) => it === e.currentTarget.value) ?? role)}
              data={roles.map((it) => ({ value: it, label: text.roles[it] }))}
            />
            <Textarea
              label={text.note}
              autosize
              minRows={2}
              maxLength={1000}
              value={note.text}
              onChange={(e) => note.write(e.currentTarget.value)}
            />
            {sending.error && (
              <Text role="alert" c="var(--broken)">
                {sentenceFor(sending.error)}
              </Text>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={props.onClose}>
                {shellWords.cancel}
              </Button>
              <Button type="submit" loading={sending.isPending}>
                {text.send}
              </Button>
            </Group>
          </Stack>
        </Form>
      )}
    </Modal>
  );
}

function Sent(props: { readonly link: string; readonly onClose: () => void }) {
  return (
    <Stack>
      <p role="status">{text.sent}</p>
      <TextInput label={text.link} readOnly value={props.link} />
      <Group justify="flex-end">
        <CopyButton value={props.link}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? text.copied : text.copy}
            </Button>
          )}
        </CopyButton>
        <Button onClick={props.onClose}>{shellWords.close}</Button>
      </Group>
    </Stack>
  );
}
