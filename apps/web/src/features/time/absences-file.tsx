import type { Day } from "@cairn/domain/kernel/days.ts";
import { Button, Checkbox, FileInput, Stack } from "@mantine/core";
import { useState } from "react";
import { time as text } from "../../words/en/time.ts";
import { today } from "../../words/format.ts";
import type { ReadCalendar } from "./read-calendar.ts";

/** A calendar file, read in this browser: of what is in it only days are sent, and only those that are ticked. */
export function AbsencesFile(props: {
  readonly onTake: (spans: readonly { from: Day; to: Day }[]) => Promise<boolean>;
}) {
  const [file, setFile] = useState<File | null>(null);
  const [read, setRead] = useState<ReadCalendar | "unreadable">();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  async function choose(it: File | null): Promise<void> {
    setFile(it);
    setRead(undefined);
    if (!it) return;
    const { readCalendar } = await import("./read-calendar.ts");
    const came = readCalendar(await it.text(), today());
    setRead(came ?? "unreadable");
    setChosen(came?.times.filter(({ wholeDays }) => wholeDays).map(({ key }) => key) ?? []);
  }
  async function take(): Promise<void> {
    if (!read || read === "unreadable") return;
    const isNoted = await props.onTake(read.times.filter(({ key }) => chosen.includes(key)));
    // What was ticked stays ticked until it is noted.
    if (!isNoted) return;
    setFile(null);
    setRead(undefined);
  }
  return (
    <Stack gap="sm">
      <FileInput
        label={text.file}
        description={text.fileSays}
        placeholder={text.fileChoose}
        accept=".ics,text/calendar"
        value={file}
        onChange={(it) => void choose(it)}
      />
      {read === "unreadable" && <p role="alert">{text.unreadable}</p>}
      {read && read !== "unreadable" && (
        <>
          <p>{read.times.length === 0 ? text.nothingFound : text.found(read.times.length)}</p>
          <Checkbox.Group value={[...chosen]} onChange={setChosen}>
            <Stack gap="xs">
              {read.times.map(({ key, from, to, title }) => (
                <Checkbox key={key} value={key} label={`${text.span(from, to)} · ${title}`} />
              ))}
            </Stack>
          </Checkbox.Group>
          {read.leftOut.length > 0 && (
            <>
              <p>{text.refused(read.leftOut.length)}</p>
              <ul>
                {read.leftOut.map(({ title, because }, at) => (
                  <li key={`${at} ${title}`}>
                    {title}: {because}
                  </li>
                ))}
              </ul>
            </>
          )}
          {read.times.length > 0 && (
            <Button variant="default" disabled={chosen.length === 0} onClick={() => void take()}>
              {text.take(chosen.length)}
            </Button>
          )}
        </>
      )}
    </Stack>
  );
}
