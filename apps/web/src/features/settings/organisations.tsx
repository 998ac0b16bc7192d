import type { Me } from "@cairn/contract/identity.ts";
import { organisations } from "@cairn/contract/organisations.ts";
import { Button, Checkbox, Group, NativeSelect, Stack, Table, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { meQuery } from "../../api/me.ts";
import { newId } from "../../api/new-id.ts";
import { showFailure } from "../../parts/show-failure.ts";
import { Form } from "../../ui/form.tsx";
import { showDone } from "../../ui/notice.ts";
import { Empty, Section } from "../../ui/page.tsx";
import { people as peopleWords } from "../../words/en/people.ts";
import { settings as settingsWords } from "../../words/en/settings.ts";
import { shell as shellWords } from "../../words/en/shell.ts";

const text = settingsWords;
type Organisation = NonNullable<Me["account"]>["organisations"][number];

/** The organisations one belongs to, with their people for whoever keeps them. */
export function Organisations(props: { readonly organisations: readonly Organisation[] }) {
  const [founding, setFounding] = useState(false);
  const found = !founding && (
    <Button variant="default" onClick={() => setFounding(true)}>
      {text.found}
    </Button>
  );
  return (
    <Section title={text.organisations}>
      {props.organisations.length === 0 && !founding && (
        <Empty title={text.noOrganisation} says={text.noOrganisationSays} action={found} />
      )}
      {props.organisations.map((organisation) => (
        <Colleagues key={organisation.organisationId} organisation={organisation} />
      ))}
      {props.organisations.length > 0 && found}
      {founding && <Founding onDone={() => setFounding(false)} />}
    </Section>
  );
}

function Founding({ onDone }: { readonly onDone: () => void }) {
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [sells, setSells] = useState(false);
  const saving = useMutation({
    mutationFn: () => call(organisations.foundOrganisation, { body: { organisationId: newId(), name, sells } }),
    onSuccess: async () => {
      await queries.invalidateQueries(meQuery);
      showDone(text.founded);
      onDone();
    },
    onError: showFailure,
  });
  return (
    <Form onSend={() => saving.mutate()}>
      <Stack maw={420}>
        <TextInput
          label={text.organisationName}
          required
          maxLength={120}
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <Checkbox label={text.sells} checked={sells} onChange={(e) => setSells(e.currentTarget.checked)} />
        <Group>
          <Button type="submit" loading={saving.isPending} disabled={!name.trim()}>
            {text.found}
          </Button>
          <Button variant="default" onClick={onDone}>
            {shellWords.cancel}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
}

const colleaguesQuery = (organisationId: string) => ({
  queryKey: ["colleagues", organisationId],
  queryFn: () => call(organisations.listColleagues, { params: { organisationId } }),
});

function Colleagues({ organisation }: { readonly organisation: Organisation }) {
  const { organisationId, role } = organisation;
  const queries = useQueryClient();
  const { data } = useQuery(colleaguesQuery(organisationId));
  const removing = useMutation({
    mutationFn: (accountId: string) => call(organisations.removeColleague, { params: { organisationId, accountId } }),
    onSuccess: async () => {
      await queries.invalidateQueries(colleaguesQuery(organisationId));
      showDone(text.removed);
    },
    onError: showFailure,
  });
  return (
    <>
      <Table captionSide="top" mb="md">
        <Table.Caption>{text.colleagues(organisation.name)}</Table.Caption>
        <Table.Tbody>
          {data?.colleagues.map(({ accountId, name, email, role: at }) => (
            <Table.Tr key={accountId}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{email}</Table.Td>
              <Table.Td>{text[at]}</Table.Td>
              <Table.Td>
                {role === "keeper" && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={text.removeColleague(name)}
                    onClick={() => removing.mutate(accountId)}
                  >
                    {shellWords.remove}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {role === "keeper" && <AddColleague organisationId={organisationId} />}
    </>
  );
}

function AddColleague({ organisationId }: { readonly organisationId: string }) {
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<"keeper" | "colleague">("colleague");
  const adding = useMutation({
    mutationFn: () => call(organisations.addColleague, { params: { organisationId }, body: { name, email, role } }),
    onSuccess: async () => {
      await queries.invalidateQueries(colleaguesQuery(organisationId));
      setName("");
      setEmail("");
      showDone(text.added);
    },
    onError: showFailure,
  });
  return (
    <Form onSend={() => adding.mutate()}>
      <Group align="flex-end" mb="lg">
        <TextInput label={peopleWords.name} required value={name} onChange={(e) => setName(e.currentTarget.value)} />
        <TextInput
          label={peopleWords.email}
          required
          type="email"
          value={email}
          onChange={(e) => setEmail(e.currentTarget.value)}
        />
        <NativeSelect
          label={text.role}
          value={role}
          onChange={(e) => setRole(e.currentTarget.value === "keeper" ? "keeper" : "colleague")}
          data={[
            { value: "colleague", label: text.colleague },
            { value: "keeper", label: text.keeper },
          ]}
        />
        <Button type="submit" variant="default" loading={adding.isPending}>
          {text.addColleague}
        </Button>
      </Group>
    </Form>
  );
}
