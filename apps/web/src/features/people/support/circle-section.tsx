import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { Button, Group, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../../api/new-id.ts";
import { isCarried } from "../../../live/answer.ts";
import { useMay, useNames, useProject, useSend } from "../../../live/use-project.ts";
import { Form } from "../../../ui/form.tsx";
import { Section } from "../../../ui/page.tsx";
import { parts as partsWords } from "../../../words/en/parts.ts";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { support as text } from "../../../words/en/support.ts";
import styles from "./support.module.css";
import { useCircle } from "./use-circle.ts";

/** Who is in the circle, and the ways to change it: for those in it, and for nobody else. */
export function CircleSection() {
  const nameOf = useNames();
  const may = useMay();
  const [naming, setNaming] = useState(false);
  const { access, leads, named } = useCircle();
  const steers = may("steer", "circle");
  return (
    <Section
      title={text.circle}
      says={text.circleSays}
      actions={steers && !naming && <Button onClick={() => setNaming(true)}>{text.name}</Button>}
    >
      {naming && (
        <NameForm inside={[...leads, ...named].map(({ personId }) => personId)} onDone={() => setNaming(false)} />
      )}
      <ul className={styles["list"]}>
        {leads.map(({ personId }) => (
          <li key={personId} className={styles["doing"]}>
            <span className={styles["strong"]}>{nameOf(personId)}</span> <span>{text.lead}</span>
          </li>
        ))}
        {named.map(({ id, personId }) => (
          <li key={id} className={styles["doing"]}>
            <span className={styles["strong"]}>{nameOf(personId)}</span> <span>{text.named}</span>
            {!access.some((given) => given.personId === personId) && <span>{text.noAccess}</span>}
            {steers && <Drop confidantId={id} name={nameOf(personId)} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Drop({ confidantId, name }: { readonly confidantId: string; readonly name: string }) {
  const send = useSend();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={text.dropOf(name)}
      onClick={() => void send("dropConfidant", { confidantId }, text.dropped)}
    >
      {text.drop}
    </Button>
  );
}

function NameForm({ inside, onDone }: { readonly inside: readonly PersonId[]; readonly onDone: () => void }) {
  const { project } = useProject();
  const nameOf = useNames();
  const send = useSend();
  const [personId, setPersonId] = useState<PersonId>();
  const others = peopleHere(project)
    .filter(({ side, id }) => side === "customer" && !inside.includes(id as PersonId))
    .map(({ id }) => ({ value: id, label: nameOf(id) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));

  const submit = async (): Promise<void> => {
    if (!personId) return;
    const answer = await send("nameConfidant", { confidantId: newId(), personId }, text.nameDone);
    if (isCarried(answer)) onDone();
  };

  return (
    <Form className={styles["form"]} onSend={submit}>
      <NativeSelect
        autoFocus
        label={text.person}
        description={text.nameSays}
        value={personId ?? ""}
        onChange={(e) => setPersonId((e.currentTarget.value || undefined) as PersonId | undefined)}
        data={[{ value: "", label: partsWords.nobody }, ...others]}
      />
      <Group gap="xs">
        <Button type="submit" disabled={!personId}>
          {text.nameSubmit}
        </Button>
        <Button variant="default" onClick={onDone}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}
