import { addDays, type Day } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { fewest } from "@cairn/domain/project/rounds/apart.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { Checkbox, Text } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useNames, useProject, useSend } from "../../live/use-project.ts";
import { DayField } from "../../parts/day-field.tsx";
import { SheetForm } from "../../parts/sheet-form.tsx";
import { premortem as premortemWords } from "../../words/en/premortem.ts";
import { today } from "../../words/format.ts";

const says = premortemWords;
const usualDays = 7;
const reasonsEach = 5;

/** Choose who is asked, and until when; all of the customer's people to begin with. */
export function AskWhy({ onDone }: { readonly onDone: () => void }) {
  const { project } = useProject();
  const nameOf = useNames();
  const send = useSend();
  const people = peopleHere(project)
    .filter(({ side }) => side === "customer")
    .map(({ id }) => id as PersonId)
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  const [left, setLeft] = useState<ReadonlySet<PersonId>>(new Set());
  const [closesOn, setClosesOn] = useState<Day | undefined>(addDays(today(), usualDays));
  const asked = people.filter((id) => !left.has(id));
  const toggle = (id: PersonId): void => {
    const now = new Set(left);
    if (!now.delete(id)) now.add(id);
    setLeft(now);
  };
  const submit = async (): Promise<void> => {
    if (!closesOn) return;
    const round = {
      roundId: newId(),
      space: "ours" as const,
      kind: "premortem" as const,
      title: says.roundTitle,
      why: says.why,
      items: [{ type: "text" as const, text: says.question, upTo: reasonsEach }],
      groups: [{ name: says.group, asked }],
      closesOn,
    };
    if (isCarried(await send("openRound", round, says.asked))) onDone();
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={onDone}
      ready={asked.length >= fewest && closesOn !== undefined}
      save={says.ask}
    >
      <Checkbox.Group
        label={says.who}
        description={says.whoSays}
        value={asked}
        error={asked.length < fewest ? says.tooFew(asked.length) : undefined}
      >
        {people.map((id) => (
          <Checkbox key={id} mt="xs" value={id} label={nameOf(id)} onChange={() => toggle(id)} />
        ))}
      </Checkbox.Group>
      {people.length < fewest && <Text size="sm">{says.noneSays}</Text>}
      <DayField label={says.closesOn} required value={closesOn} onChange={setClosesOn} />
    </SheetForm>
  );
}
