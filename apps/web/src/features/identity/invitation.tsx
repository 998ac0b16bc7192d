import { Failure } from "@cairn/contract/failures.ts";
import { invitations } from "@cairn/contract/invitations.ts";
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { z } from "zod";
import { call } from "../../api/call.ts";
import { sentenceFor } from "../../api/failure-words.ts";
import { meQuery } from "../../api/me.ts";
import { Message } from "../../ui/message.tsx";
import { identity as identityWords } from "../../words/en/identity.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { CodeField } from "./code-field.tsx";
import styles from "./doorway.module.css";
import { Doorway } from "./doorway.tsx";
import { EntryForm } from "./entry-form.tsx";

type Invited = z.output<(typeof invitations.openInvitation)["ok"]>;

/** Where an invitation's link leads. Opening it changes nothing, so that a mail scanner changes nothing either. */
export function InvitationPage() {
  const { token } = useParams({ from: "/i/$token" });
  const invitation = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => call(invitations.openInvitation, { params: { token } }),
  });
  if (invitation.error instanceof Failure && invitation.error.code === "not_found") {
    return <Message title={identityWords.invitation.unknown} says={identityWords.invitation.unknownSays} />;
  }
  if (invitation.error) return <Message title={shellWords.brokenPage} says={sentenceFor(invitation.error)} />;
  if (!invitation.data) return <Message title={shellWords.loading} />;
  return <Invitation token={token} invited={invitation.data} />;
}

function Invitation({ token, invited }: { readonly token: string; readonly invited: Invited }) {
  const says = identityWords.invitation;
  const [sent, setSent] = useState(false);
  const about = (
    <>
      <p className={styles["about"]}>{says.by(invited.invitedBy)}</p>
      <p className={styles["about"]}>{invited.side === "customer" ? says.asCustomer : says.asSeller}</p>
    </>
  );
  if (invited.state !== "open") {
    return (
      <Doorway title={says.title(invited.project)}>
        <p role="status">{says[invited.state]}</p>
        {invited.state === "accepted" && <Link to="/sign-in">{says.toSignIn}</Link>}
      </Doorway>
    );
  }
  return (
    <Doorway title={says.title(invited.project)} says={about}>
      {sent ? (
        <EnterCode token={token} invited={invited} onAnother={() => setSent(false)} />
      ) : (
        <SendCode token={token} address={invited.address} onSent={() => setSent(true)} />
      )}
    </Doorway>
  );
}

function SendCode(props: { readonly token: string; readonly address: string; readonly onSent: () => void }) {
  const says = identityWords.invitation;
  const sending = useMutation({
    mutationFn: () => call(invitations.sendInvitationCode, { params: { token: props.token }, body: {} }),
    onSuccess: props.onSent,
  });
  return (
    <div className={styles["form"]}>
      <p className={styles["about"]}>{says.howItWorks(props.address)}</p>
      <p role="alert" className={styles["problem"]}>
        {sending.error ? sentenceFor(sending.error) : ""}
      </p>
      <Button size="md" fullWidth loading={sending.isPending} onClick={() => sending.mutate()}>
        {says.send}
      </Button>
    </div>
  );
}

function EnterCode(props: { readonly token: string; readonly invited: Invited; readonly onAnother: () => void }) {
  const says = identityWords.invitation;
  const [namesSelf, setNamesSelf] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();

  async function enter(body: z.output<(typeof invitations.enterInvitation)["body"]>): Promise<void> {
    try {
      const { projectId } = await call(invitations.enterInvitation, { params: { token: props.token }, body });
      await queries.resetQueries({ queryKey: meQuery.queryKey });
      const to = props.invited.role === "member" ? "/projects/$projectId/my-part" : "/projects/$projectId";
      await navigate({ to, params: { projectId } });
    } catch (refused) {
      const lacksName = refused instanceof Failure && String(refused.details["field"]).endsWith("name");
      if (lacksName) setNamesSelf(true);
      throw refused;
    }
  }

  return (
    <>
      <EntryForm body={invitations.enterInvitation.body} submit={says.enter} send={enter}>
        {(errors) => (
          <>
            <p role="status" className={styles["about"]}>
              {says.sent(props.invited.address)}
            </p>
            <CodeField label={says.code} error={errors["code"]} />
            {namesSelf && <TextInput name="name" label={says.name} error={errors["name"]} autoComplete="name" />}
          </>
        )}
      </EntryForm>
      <Button variant="subtle" fullWidth onClick={props.onAnother}>
        {says.another}
      </Button>
    </>
  );
}
