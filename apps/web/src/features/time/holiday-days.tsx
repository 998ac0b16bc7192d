import type { Day } from "@cairn/domain/kernel/days.ts";
import type { HolidayCalendar } from "@cairn/domain/project/working-time/working-time.ts";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useSend } from "../../live/use-project.ts";
import { DayField } from "../../parts/day-field.tsx";
import { Form } from "../../ui/form.tsx";
import { time as text } from "../../words/en/time.ts";
import { formatDay } from "../../words/format.ts";
import styles from "./time.module.css";

/** The days of a kept calendar, to be corrected: one removed, one added. */
export function HolidayDays({ calendar }: { readonly calendar: HolidayCalendar }) {
  const send = useSend();
  const [on, setOn] = useState<Day>();
  const [name, setName] = useState("");
  const keep = (days: HolidayCalendar["days"]): void => {
    const { id: holidayCalendarId, removed: _, cameFrom: _from, ...rest } = calendar;
    void send("keepHolidays", { ...rest, holidayCalendarId, days: [...days] }, text.kept);
  };
  return (
    <>
      <Form
        className={styles["span"]}
        onSend={() => {
          if (!on || !name.trim()) return;
          keep([...calendar.days.filter((it) => it.on !== on), { on, name: name.trim() }]);
          setOn(undefined);
          setName("");
        }}
      >
        <DayField label={text.addDay} value={on} onChange={setOn} />
        <TextInput
          label={text.dayName}
          value={name}
          maxLength={200}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={!on || !name.trim()}>
          {text.add}
        </Button>
      </Form>
      <ul className={styles["spans"]}>
        {calendar.days.map((it) => (
          <li key={it.on}>
            <span>
              <span className="figures">{formatDay(it.on)}</span> · {it.name}
            </span>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={text.removeDay(it.name, it.on)}
              onClick={() => keep(calendar.days.filter(({ on: day }) => day !== it.on))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
