import { holidays } from "@cairn/contract/holidays.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import type { HolidayCalendar, WorkingTime } from "@cairn/domain/project/working-time/working-time.ts";
import { Button, Group, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useProject, useSend } from "../../live/use-project.ts";
import { showFailure } from "../../parts/show-failure.ts";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { time as text } from "../../words/en/time.ts";
import { today } from "../../words/format.ts";
import { HolidayDays } from "./holiday-days.tsx";

const regionsQuery = {
  queryKey: ["holiday regions"],
  queryFn: () => call(holidays.listHolidayRegions, {}),
  staleTime: Number.POSITIVE_INFINITY,
};

/** The public holidays that are somebody's: taken for a region, kept by the project, and corrected by whoever knows better. */
export function HolidayPart({ space, said }: { readonly space: SpaceId; readonly said: WorkingTime }) {
  const { project } = useProject();
  const send = useSend();
  const calendars = kept(project.holidayCalendars);
  const mine = calendars.find(({ id }) => id === said.holidayCalendarId);
  const choose = async (holidayCalendarId: string | undefined): Promise<void> => {
    const { id: workingTimeId, removed: _, cameFrom: _from, ...rest } = said;
    await send("stateWorkingTime", { ...rest, workingTimeId, holidayCalendarId }, text.saved);
  };
  return (
    <Section title={text.holidays} says={text.holidaysSays}>
      <NativeSelect
        label={text.holidays}
        value={said.holidayCalendarId ?? ""}
        onChange={({ currentTarget }) => void choose(currentTarget.value || undefined)}
        data={[
          { value: "", label: text.noHolidays },
          ...calendars.map(({ id, name, days }) => ({
            value: id,
            label: text.keptUntil(name, days.length, days.at(-1)?.on ?? today()),
          })),
        ]}
      />
      <Fetch space={space} calendars={calendars} onKept={choose} />
      {mine && (
        <Fold title={text.correct}>
          <HolidayDays calendar={mine} />
        </Fold>
      )}
    </Section>
  );
}

/** Takes the holidays of a region for this year and the three after it. */
function Fetch(props: {
  readonly space: SpaceId;
  readonly calendars: readonly HolidayCalendar[];
  readonly onKept: (holidayCalendarId: string) => Promise<void>;
}) {
  const send = useSend();
  const regions = useQuery(regionsQuery).data?.countries ?? [];
  const [country, setCountry] = useState("");
  const [region, setRegion] = useState("");
  const [source, setSource] = useState<string>();
  const its = regions.find((it) => it.country === country)?.regions ?? [];
  async function fetch(): Promise<void> {
    const year = Number(today().slice(0, 4));
    try {
      const query = { region: region || undefined, from: year, to: year + 3 };
      const { source, ...found } = await call(holidays.readHolidays, { params: { country }, query });
      setSource(source);
      const before = props.calendars.find((it) => it.country === country && (it.region ?? "") === region);
      const holidayCalendarId = before?.id ?? newId();
      const answer = await send(
        "keepHolidays",
        { holidayCalendarId, space: before?.space ?? props.space, ...found },
        text.kept,
      );
      if (isCarried(answer) || before) await props.onKept(holidayCalendarId);
    } catch (problem) {
      showFailure(problem);
    }
  }
  return (
    <Group align="flex-end" gap="sm">
      <NativeSelect
        label={text.country}
        value={country}
        onChange={({ currentTarget }) => {
          setCountry(currentTarget.value);
          setRegion("");
        }}
        data={[{ value: "", label: "" }, ...regions.map((it) => ({ value: it.country, label: it.name }))]}
      />
      {its.length > 0 && (
        <NativeSelect
          label={text.region}
          value={region}
          onChange={({ currentTarget }) => setRegion(currentTarget.value)}
          data={[{ value: "", label: text.whole }, ...its.map((it) => ({ value: it.region, label: it.name }))]}
        />
      )}
      <Button variant="default" disabled={!country} onClick={() => void fetch()}>
        {text.fetch}
      </Button>
      <p>
        {text.replaces} {source && text.source(source)}
      </p>
    </Group>
  );
}
