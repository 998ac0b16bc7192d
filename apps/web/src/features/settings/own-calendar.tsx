import { calendar } from "@cairn/contract/calendar.ts";
import { Button, Group, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { showFailure } from "../../parts/show-failure.ts";
import { Fold } from "../../ui/fold.tsx";
import { showDone } from "../../ui/notice.ts";
import { Section } from "../../ui/page.tsx";
import { calendar as text } from "../../words/en/calendar.ts";

const stateQuery = { queryKey: ["own calendar"], queryFn: () => call(calendar.readCalendarState, {}) };

/** The secret address by which one's own calendar shows one's own dates. */
export function OwnCalendar() {
  const queries = useQueryClient();
  const state = useQuery(stateQuery).data;
  const [address, setAddress] = useState<string>();
  async function change(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      await queries.invalidateQueries(stateQuery);
    } catch (problem) {
      showFailure(problem);
    }
  }
  const make = () =>
    change(async () => {
      const { path } = await call(calendar.makeCalendarAddress, { body: {} });
      setAddress(location.origin + path);
    });
  const takeBack = () =>
    change(async () => {
      await call(calendar.takeCalendarBack, { body: {} });
      setAddress(undefined);
      showDone(text.takenBack);
    });
  return (
    <Section title={text.title} says={text.says}>
      {address && (
        <>
          <TextInput label={text.address} description={text.once} readOnly value={address} />
          <Group mt="sm">
            <Button onClick={() => void navigator.clipboard.writeText(address).then(() => showDone(text.copied))}>
              {text.copy}
            </Button>
          </Group>
        </>
      )}
      {state?.madeAt && <p>{state.readOn ? text.read(state.readOn) : text.neverRead}</p>}
      <Group>
        <Button variant="default" onClick={() => void make()}>
          {state?.madeAt ? text.again : text.make}
        </Button>
        {state?.madeAt && (
          <Button variant="default" onClick={() => void takeBack()}>
            {text.takeBack}
          </Button>
        )}
      </Group>
      {state?.madeAt && <p>{text.againSays}</p>}
      <Fold title={text.how}>
        <ul>
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p>{text.slow}</p>
      </Fold>
    </Section>
  );
}
