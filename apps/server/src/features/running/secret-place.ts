/**
 * Where a letter's code or link belongs in its text. The secret is kept beside the text, so that it can be wiped once the
 * letter is out and nobody reads it in the outbox any more. A character that no keyboard writes.
 */
export const secretPlace = "\uFFFC";

/** What people wrote, on its way into a letter: it can hold no place for the secret. */
export const withoutSecretPlace = (text: string): string => text.replaceAll(secretPlace, "");

/** The text as it is read: with the secret, or with a note that it is gone. */
export function readable(text: string, secret: string | undefined): string {
  return text.replaceAll(secretPlace, secret ?? "(removed)");
}
