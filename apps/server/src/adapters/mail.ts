import { createTransport } from "nodemailer";

/** A letter as it goes out. */
export type Letter = { readonly mailId: string; readonly to: string; readonly subject: string; readonly text: string };

/** A way for mail to leave this Cairn. */
export type Post = {
  /** @throws Error with the mail server's words when it did not take the letter */
  readonly send: (letter: Letter) => Promise<void>;
  readonly close: () => void;
};

const secondsToWait = 20;

/**
 * Sends through a mail server.
 *
 * @param url `smtp://` or `smtps://`, with name and password if the server wants them
 * @param from `name@host` or `Name <name@host>`
 */
export function postThrough(url: string, from: string): Post {
  const wait = secondsToWait * 1000;
  const server = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: wait,
    greetingTimeout: wait,
    socketTimeout: wait,
  });
  const host = /@([^\s@<>]+)>?$/.exec(from)?.[1] ?? "localhost";
  return {
    async send({ mailId, to, subject, text }) {
      await server.sendMail({
        from,
        // An address and not a header: what somebody typed cannot become a second recipient.
        to: { name: "", address: to },
        subject,
        text,
        // A letter that is sent twice after a crash is the same letter.
        messageId: `<${mailId}@${host}>`,
        headers: { "Auto-Submitted": "auto-generated" },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => server.close(),
  };
}
