import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Side, SpaceId } from "@cairn/domain/kernel/space.ts";
import { sellerOf } from "@cairn/domain/kernel/space.ts";
import { functions, OrgFunction } from "@cairn/domain/project/functions.ts";
import { Part, type Person } from "@cairn/domain/project/people.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import { Button, Group, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useProject, useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { keptIn, useDraft } from "../../parts/draft.ts";
import { SpaceChoice } from "../../parts/space-choice.tsx";
import { Form } from "../../ui/form.tsx";
import { people as peopleWords } from "../../words/en/people.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./people.module.css";

const text = peopleWords;

const Fields = z.object({
  name: z.string().catch(""),
  email: z.string().catch(""),
  function: OrgFunction.optional().catch(undefined),
  part: Part.optional().catch(undefined),
  why: z.string().catch(""),
});
type Fields = z.infer<typeof Fields>;

/** Somebody new on the project, kept in this browser while it is written, or changes to what they have to do with it. */
export function PersonForm(props: {
  readonly person?: Person;
  readonly forFunction?: OrgFunction;
  readonly onDone: () => void;
}) {
  const { cards } = useProject();
  const send = useSend();
  const usual = useDefaultSpace();
  const { person } = props;
  const card = person && cards.get(person.id);
  const [space, setSpace] = useState<SpaceId>(person?.space ?? usual);
  const [side, setSide] = useState<Side>(person?.side ?? "customer");
  const draft = useDraft("person.new", "");
  const [fields, setFields] = useState<Fields>(() =>
    Fields.parse(
      person
        ? { ...person, ...card }
        : { ...keptIn(draft.text), ...(props.forFunction && { function: props.forFunction }) },
    ),
  );
  const { name, email, function: at, part, why } = fields;
  const lay = (changes: Partial<Fields>): void => {
    const now = { ...fields, ...changes };
    setFields(now);
    if (!person) draft.write(JSON.stringify(now));
  };
  const close = (): void => {
    if (!person) draft.drop();
    props.onDone();
  };

  const submit = async (): Promise<void> => {
    const named = { name: name.trim(), email: email.trim() || undefined };
    if (!person) {
      const personId = newId<PersonId>();
      const about = { function: at, part, why: why.trim() || undefined };
      const answer = await send("addPerson", { personId, space, side, ...named, ...about }, text.added);
      if (isCarried(answer)) close();
      return;
    }
    const personId = person.id as PersonId;
    if (named.name !== card?.name || named.email !== card?.email) await send("renamePerson", { personId, ...named });
    const changes = { function: at ?? null, part: part ?? null, why: why.trim() || undefined };
    const answer = await send("changePerson", { personId, changes }, text.changed);
    if (isCarried(answer)) close();
  };

  return (
    <Form className={styles["form"]} onSend={submit}>
      <div className={styles["fields"]}>
        <TextInput
          label={text.name}
          required
          autoFocus
          maxLength={120}
          value={name}
          onChange={(e) => lay({ name: e.currentTarget.value })}
        />
        <TextInput
          label={text.email}
          description={text.emailHint}
          type="email"
          maxLength={254}
          value={email}
          onChange={(e) => lay({ email: e.currentTarget.value })}
        />
      </div>
      <div className={styles["fields"]}>
        <NativeSelect
          label={text.function}
          value={at ?? ""}
          onChange={(e) => lay({ function: OrgFunction.safeParse(e.currentTarget.value).data })}
          data={[
            { value: "", label: text.noFunction },
            ...functions.map((it) => ({ value: it, label: text.functions[it] })),
          ]}
        />
        <NativeSelect
          label={text.part}
          value={part ?? ""}
          onChange={(e) => lay({ part: Part.safeParse(e.currentTarget.value).data })}
          data={[
            { value: "", label: text.noPart },
            ...Part.options.map((it) => ({ value: it, label: text.parts[it] })),
          ]}
        />
      </div>
      <TextInput label={text.why} maxLength={200} value={why} onChange={(e) => lay({ why: e.currentTarget.value })} />
      {!person && <SpaceChoice value={space} onChange={setSpace} />}
      {!person && <SideChoice value={side} onChange={setSide} space={space} />}
      <Group gap="xs">
        <Button type="submit" disabled={!name.trim()}>
          {text.save}
        </Button>
        <Button variant="default" onClick={close}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}

/** A person in a shared space is the customer's or that seller's. */
function SideChoice(props: { readonly value: Side; readonly onChange: (side: Side) => void; readonly space: SpaceId }) {
  const { project } = useProject();
  const seller = project.sellers[sellerOf(props.space) ?? ""];
  if (!seller) return null;
  const customer = coverOf(project)?.customer ?? "";
  return (
    <NativeSelect
      label={text.side}
      value={props.value}
      onChange={(e) => props.onChange(e.currentTarget.value as Side)}
      data={[
        { value: "customer", label: text.customerSide(customer) },
        { value: seller.id, label: seller.name },
      ]}
    />
  );
}
