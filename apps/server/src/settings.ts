import { isIP } from "node:net";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";

/** Everything a Cairn can be told from outside. Nothing is required. */
export type Settings = {
  /** TCP port of the web and the API, 0–65535; 0 takes any free one. */
  readonly port: number;
  /** Address to listen on. The default lets only this machine in. */
  readonly address: string;
  /** Absolute path of the directory that holds all that this Cairn keeps. */
  readonly dataDirectory: string;
  /** How people reach this Cairn, without a slash at the end. Stands in links of mails. */
  readonly publicUrl: string;
  /** A PostgreSQL 15 or newer to use in place of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Where mail goes out. Without it, mails wait in the outbox page and the log. */
  readonly smtpUrl: string | undefined;
  /** The sender of mails, `name@host` or `Name <name@host>`. */
  readonly mailFrom: string;
};

const defaultPort = 4400;
const repositoryRoot = resolve(import.meta.dirname, "../../..");

const portRule = "a whole number from 0 to 65535 (0 takes any free port)";
const port = z
  .string()
  .regex(/^\d{1,5}$/, portRule)
  .transform(Number)
  .refine((number) => number <= 65535, portRule);

const schema = z.object({
  CAIRN_PORT: port.optional(),
  PORT: port.optional(),
  CAIRN_ADDRESS: z
    .string()
    .refine(
      (address) => isIP(address) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(address),
      "an IP address or a host name, such as 127.0.0.1 or 0.0.0.0",
    )
    .default("127.0.0.1"),
  CAIRN_DATA: z
    .string()
    .refine((path) => !path.includes("\0") && !/^[a-z]+:\/\//i.test(path), "the path of a directory")
    .default(resolve(repositoryRoot, ".cairn")),
  CAIRN_PUBLIC_URL: z
    .string()
    .refine(
      (url) => isUrl(url, ["http:", "https:"]) && !/[?#]/.test(url),
      "an address that begins with http:// or https://, such as https://plans.example.com",
    )
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(
      (url) => isUrl(url, ["postgres:", "postgresql:"]),
      "an address that begins with postgres:// or postgresql://, such as postgres://name:password@host:5432/cairn",
    )
    .optional(),
  CAIRN_SMTP_URL: z
    .string()
    .refine(
      (url) => isUrl(url, ["smtp:", "smtps:"]) && new URL(url).hostname !== "",
      "an address that begins with smtp:// or smtps://, such as smtp://name:password@mail.example.com:587",
    )
    .optional(),
  CAIRN_MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]+<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/,
      "a mail address, such as cairn@example.com or Cairn <cairn@example.com>",
    )
    .optional(),
});

/**
 * Reads the settings from the environment; `--port`, `--address` and `--data` on the command line win over it.
 * An empty variable counts as not given. A relative data directory is taken from the current directory.
 *
 * @throws Error whose message has one line for each setting that cannot be used: which, what was given, what is allowed
 */
export function settingsFrom(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[] = [],
): Settings {
  const given = schema.safeParse({ ...withoutEmpty(env), ...flagsOf(argv) });
  if (!given.success) throw new Error(given.error.issues.map((issue) => sentence(issue, env, argv)).join("\n"));

  const values = given.data;
  const chosenPort = values.CAIRN_PORT ?? values.PORT ?? defaultPort;
  const publicUrl = (values.CAIRN_PUBLIC_URL ?? `http://localhost:${chosenPort}`).replace(/\/+$/, "");
  return {
    port: chosenPort,
    address: values.CAIRN_ADDRESS,
    dataDirectory: resolve(values.CAIRN_DATA),
    publicUrl,
    databaseUrl: values.DATABASE_URL,
    smtpUrl: values.CAIRN_SMTP_URL,
    mailFrom: values.CAIRN_MAIL_FROM ?? `Cairn <cairn@${new URL(publicUrl).hostname}>`,
  };
}

/** What to say when listening failed because somebody else has the port (`EADDRINUSE`). */
export function portTakenSentence({ port, address }: Pick<Settings, "port" | "address">): string {
  return `Port ${port} on ${address} is taken by another program. Stop that program, or give Cairn another port: CAIRN_PORT=${port + 1} npm start`;
}

function flagsOf(argv: readonly string[]): Record<string, string> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args: [...argv], options: { port: text, address: text, data: text } });
  return withoutEmpty({ CAIRN_PORT: values.port, CAIRN_ADDRESS: values.address, CAIRN_DATA: values.data });
}

function withoutEmpty(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value.trim() === "" ? [] : [[name, value.trim()]],
    ),
  );
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function sentence(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): string {
  const name = String(issue.path[0]);
  const given = { ...withoutEmpty(env), ...flagsOf(argv) }[name] ?? "";
  return `${name} is "${withoutPassword(given)}". It must be ${issue.message}.`;
}

/** Settings may carry passwords, and error messages end up in logs. */
function withoutPassword(text: string): string {
  return text.replace(/:[^:/@]*@/, ":…@");
}
