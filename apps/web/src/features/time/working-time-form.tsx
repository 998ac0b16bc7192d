import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { hoursPerHalfDay, type WorkingTime } from "@cairn/domain/project/working-time/working-time.ts";
import { Button, Group, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { useSend } from "../../live/use-project.ts";
import { NumberField } from "../../parts/number-field.tsx";
import { Form } from "../../ui/form.tsx";
import { time as text } from "../../words/en/time.ts";
import { joinNames } from "../../words/format.ts";
import styles from "./time.module.css";

const everyWorkday = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const tuesday = [2, 3];

/** Hours a week, and the half days they lie on. */
export function WorkingTimeForm(props: {
  readonly personId: PersonId;
  readonly space: SpaceId;
  readonly said: WorkingTime | undefined;
  /** Whether it is the reader's own: of others, this browser does not know in which zone they work. */
  readonly isMine: boolean;
}) {
  const { personId, space, said, isMine } = props;
  const send = useSend();
  const [hours, setHours] = useState<number | undefined>(said?.hoursPerWeek);
  const [halfDays, setHalfDays] = useState<readonly number[]>(said?.halfDays ?? everyWorkday);
  const [zone, setZone] = useState(said?.zone ?? (isMine ? zoneHere() : undefined));
  const most = hoursPerHalfDay * halfDays.length;
  const tooMany = hours !== undefined && hours > most;
  const toggle = (halfDay: number): void =>
    setHalfDays(halfDays.includes(halfDay) ? halfDays.filter((it) => it !== halfDay) : [...halfDays, halfDay]);
  async function save(): Promise<void> {
    if (hours === undefined || tooMany || halfDays.length === 0) return;
    const stated = { hoursPerWeek: hours, halfDays: [...halfDays], zone };
    const input = { workingTimeId: newId(), space, personId, holidayCalendarId: said?.holidayCalendarId, ...stated };
    await send("stateWorkingTime", input, text.saved);
  }
  return (
    <Form className={styles["form"]} onSend={save}>
      <NumberField
        label={text.hours}
        value={hours}
        onChange={setHours}
        error={tooMany ? text.tooMany(most) : undefined}
        required
      />
      <fieldset className={styles["week"]}>
        <legend>{text.halfDays}</legend>
        <Group gap="xs">
          <Button variant="default" size="compact-md" onClick={() => setHalfDays(everyWorkday)}>
            {text.everyDay}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setHalfDays(tuesday)}>
            {text.oneDay}
          </Button>
        </Group>
        <div className={styles["grid"]}>
          {[0, 1].map((half) => (
            <div key={half} className={styles["row"]}>
              <span className={styles["half"]}>{half === 0 ? text.morning : text.afternoon}</span>
              {text.days.map((day, at) => {
                const halfDay = 2 * at + half;
                const chosen = halfDays.includes(halfDay);
                return (
                  <button
                    key={day}
                    type="button"
                    aria-pressed={chosen}
                    aria-label={text.half(day, half === 0)}
                    className={styles["cell"]}
                    onClick={() => toggle(halfDay)}
                  >
                    {day}
                  </button>
                );
              })}
            </div>
          ))}
        </div>
      </fieldset>
      {hours !== undefined && !tooMany && halfDays.length > 0 && (
        <p className="figures">{text.comes(hours, halfDays.length, daysOf(halfDays))}</p>
      )}
      <NativeSelect
        className={styles["zone"]}
        label={text.zone}
        description={text.zoneSays}
        value={zone ?? ""}
        data={[{ value: "", label: text.zoneOfMost }, ...zonesWith(zone)]}
        onChange={({ currentTarget }) => setZone(currentTarget.value || undefined)}
      />
      <Button type="submit" disabled={hours === undefined || tooMany || halfDays.length === 0}>
        {text.save}
      </Button>
    </Form>
  );
}

/** Those that this browser knows, and the one that stands there, by whatever name. */
const zonesWith = (zone: string | undefined): readonly string[] =>
  [...new Set([...Intl.supportedValuesOf("timeZone"), ...(zone === undefined ? [] : [zone])])].toSorted();

const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The days of the week on which these half days lie, by name. */
const daysOf = (halfDays: readonly number[]): string =>
  joinNames(text.days.filter((_, day) => halfDays.some((it) => Math.floor(it / 2) === day)));
