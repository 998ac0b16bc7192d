import type { PartyId } from "@cairn/domain/kernel/ids.ts";
import type { Seller } from "@cairn/domain/project/cover.ts";
import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { Form } from "../../ui/form.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { parts as partsWords } from "../../words/en/parts.ts";
import { sharing as sharingWords } from "../../words/en/sharing.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { formatMoment } from "../../words/format.ts";
import { Contents } from "./contents.tsx";
import { OnceSeen } from "./once-seen.tsx";
import styles from "./sharing.module.css";

const text = sharingWords;

/** The sellers who take part, each with exactly what they see. */
export function Sellers() {
  const { project, you } = useProject();
  const may = useMay();
  const [admitting, setAdmitting] = useState(false);
  const sellers = Object.values(project.sellers);
  const mayAdmit = you.side === "customer" && may("steer", "ours");
  const admit = mayAdmit && !admitting && (
    <Button variant="default" onClick={() => setAdmitting(true)}>
      {text.admit}
    </Button>
  );
  return (
    <>
      {sellers.map((seller) => (
        <SellerView key={seller.id} seller={seller} />
      ))}
      {(mayAdmit || sellers.length === 0) && (
        <Section title={text.sellers}>
          {sellers.length === 0 && !admitting && (
            <Empty title={text.noSeller} says={text.noSellerSays} action={admit} />
          )}
          {sellers.length > 0 && admit}
          {admitting && <Admit onDone={() => setAdmitting(false)} />}
        </Section>
      )}
    </>
  );
}

function SellerView({ seller }: { readonly seller: Seller }) {
  const { project, you } = useProject();
  const may = useMay();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const partyId = seller.id as PartyId;
  return (
    <Section
      title={text.seesNow(seller.name)}
      says={seller.left ? text.left(seller.left.because, formatMoment(seller.left.at)) : text.seesNowSays}
      actions={
        you.side === "customer" &&
        !seller.left &&
        may("steer", seller.space) && (
          <Button variant="subtle" size="compact-md" onClick={() => setAsking(true)}>
            {text.dismiss}
          </Button>
        )
      }
    >
      <Contents project={project} within={(space) => space === seller.space} empty={text.nothingSays} />
      {you.side === "customer" && <OnceSeen seller={seller} />}
      <AskReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={text.dismissTitle(seller.name)}
        says={text.dismissSays}
        label={partsWords.reason}
        submit={text.dismiss}
        onSubmit={(because) => void send("dismissSeller", { partyId, because }, text.dismissed)}
      />
    </Section>
  );
}

function Admit({ onDone }: { readonly onDone: () => void }) {
  const send = useSend();
  const [name, setName] = useState("");
  const submit = async (): Promise<void> => {
    const answer = await send("admitSeller", { partyId: newId<PartyId>(), name: name.trim() }, text.admitted);
    if (isCarried(answer)) onDone();
  };
  return (
    <Form className={styles["form"]} onSend={submit}>
      <TextInput
        label={text.sellerName}
        required
        autoFocus
        maxLength={200}
        value={name}
        onChange={(e) => setName(e.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" disabled={!name.trim()}>
          {text.admit}
        </Button>
        <Button variant="default" onClick={onDone}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}
