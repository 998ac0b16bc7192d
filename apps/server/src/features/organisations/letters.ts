import type { Draft } from "../running/outbox.ts";
import { withoutSecretPlace } from "../running/secret-place.ts";

/** Tells somebody that they belong to an organisation now, and how they get in. */
export function colleagueLetter(letter: {
  readonly to: string;
  readonly name: string;
  readonly by: string;
  readonly organisation: string;
  readonly publicUrl: string;
}): Draft {
  const { to, name, by, organisation, publicUrl } = letter;
  return {
    to,
    subject: withoutSecretPlace(`${by} added you to ${organisation} on Cairn`),
    text: withoutSecretPlace(
      [
        `Hello ${name},`,
        `${by} added you to ${organisation} on Cairn, where projects are planned together with the people who own them.`,
        `You need no password. Open ${publicUrl} and ask for a code with this address: ${to}`,
        "If you did not expect this, you need not do anything.",
      ].join("\n\n"),
    ),
  };
}
