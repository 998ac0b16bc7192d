/** A sentence that whoever sent the file can do something with. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** What to say of an error that comes from the file and not from us; undefined for any other. */
export function sentenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR") return "The gzip archive ends too early. Send it whole.";
  if (code.startsWith("Z_")) return "The gzip archive is broken. Make it anew, or send the file as it is.";
  if (error.message.includes("Unexpected") && error instanceof SyntaxError)
    return `This is not JSON: ${error.message}.`;
  const isOfFile = error instanceof Unreadable || error instanceof SyntaxError || error instanceof RangeError;
  return isOfFile ? error.message : undefined;
}
