/** A file that cannot be read at all; the message says what it must be. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}
