import { type Mail, running } from "@cairn/contract/running.ts";
import { Button, Table } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../../api/call.ts";
import { useAccount } from "../../api/me.ts";
import { showFailure } from "../../parts/show-failure.ts";
import { showDone } from "../../ui/notice.ts";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { admin as adminWords } from "../../words/en/admin.ts";
import { ago, formatMoment, formatNumber } from "../../words/format.ts";
import styles from "./admin.module.css";

const text = adminWords;
const stateQuery = { queryKey: ["admin", "state"], queryFn: () => call(running.readState, {}) };
const mailsQuery = { queryKey: ["admin", "mails"], queryFn: () => call(running.listMails, {}), refetchInterval: 5000 };

/** For the person who runs this Cairn: the state of the machine, the mails, the sample. */
export function AdminPage() {
  const account = useAccount();
  if (account && !account.admin) return <Page title={text.title} says={text.onlyAdmin} width="text" />;
  return (
    <Page title={text.title} says={text.says}>
      <State />
      <Mails />
      <Sample />
    </Page>
  );
}

function State() {
  const { data } = useQuery(stateQuery);
  if (!data) return null;
  const rows = [
    [text.address, data.publicUrl],
    [text.version, data.version],
    [text.database, data.database],
    [text.started, formatMoment(data.startedAt)],
    [text.accounts, formatNumber(data.accounts)],
    [text.projects, formatNumber(data.projects)],
  ];
  return (
    <Section title={text.state}>
      <Table>
        <Table.Tbody>
          {rows.map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

function Mails() {
  const { data } = useQuery(mailsQuery);
  if (!data) return null;
  return (
    <Section title={text.mails} says={data.delivers ? text.delivers : text.keeps}>
      {data.mails.length === 0 && <Empty title={text.noMails} says={text.noMailsSays} />}
      {data.mails.map((mail) => (
        <MailText key={mail.mailId} mail={mail} />
      ))}
    </Section>
  );
}

function MailText({ mail }: { readonly mail: Mail }) {
  const state = mail.sentAt ? text.sent(ago(mail.sentAt)) : mail.failed ? text.failed(mail.failed) : text.waiting;
  return (
    <details className={styles["mail"]}>
      <summary>
        <strong>{mail.subject}</strong> · {text.to} {mail.to} · {ago(mail.madeAt)} · {state}
      </summary>
      <pre>{mail.text}</pre>
    </details>
  );
}

function Sample() {
  const queries = useQueryClient();
  const present = useQuery(stateQuery).data?.sample;
  const settled = (done: string) => ({
    onSuccess: async () => {
      await queries.invalidateQueries();
      showDone(done);
    },
    onError: showFailure,
  });
  const making = useMutation({ mutationFn: () => call(running.makeSample, { body: {} }), ...settled(text.sampleMade) });
  const removing = useMutation({ mutationFn: () => call(running.removeSample, {}), ...settled(text.sampleRemoved) });
  return (
    <Section title={text.sample} says={text.sampleSays}>
      {present ? (
        <Button variant="default" loading={removing.isPending} onClick={() => removing.mutate()}>
          {text.removeSample}
        </Button>
      ) : (
        <Button variant="default" loading={making.isPending} onClick={() => making.mutate()}>
          {text.makeSample}
        </Button>
      )}
    </Section>
  );
}
