import { Button } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import type { z } from "zod";
import { sentenceFor } from "../../api/failure-words.ts";
import { identity as identityWords } from "../../words/en/identity.ts";
import styles from "./doorway.module.css";

const fixes: Readonly<Record<string, string>> = identityWords.fix;

/** What is not right yet, by the name of the field. */
export type FieldErrors = Readonly<Record<string, string>>;

/**
 * A form that is checked as the contract checks it, so that what is not right is said at its field; what the server
 * refuses is said above the button. What was typed stays in the fields.
 */
export function EntryForm<Body extends z.ZodType>(props: {
  readonly body: Body;
  /** What the form gives besides its fields. */
  readonly also?: Readonly<Record<string, unknown>>;
  readonly submit: string;
  readonly send: (body: z.output<Body>) => Promise<void>;
  readonly children: (errors: FieldErrors) => ReactNode;
}) {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState("");

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const checked = props.body.safeParse({ ...Object.fromEntries(new FormData(form)), ...props.also });
    setErrors(checked.success ? {} : wrongFields(checked.error));
    setProblem("");
    if (!checked.success) return focusOn(form, checked.error.issues[0]?.path[0]);
    setBusy(true);
    await props.send(checked.data).catch((refused: unknown) => setProblem(sentenceFor(refused)));
    setBusy(false);
  }

  return (
    <form className={styles["form"]} onSubmit={onSubmit} noValidate>
      {props.children(errors)}
      <p role="alert" className={styles["problem"]}>
        {problem}
      </p>
      <Button type="submit" size="md" loading={busy} fullWidth>
        {props.submit}
      </Button>
    </form>
  );
}

function wrongFields({ issues }: z.ZodError): FieldErrors {
  return Object.fromEntries(
    issues.map(({ path: [field], message }) => [String(field), fixes[String(field)] ?? message]),
  );
}

function focusOn(form: HTMLFormElement, name: PropertyKey | undefined): void {
  const field = form.elements.namedItem(String(name));
  if (field instanceof HTMLElement) field.focus();
}
