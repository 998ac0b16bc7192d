import { isAbsolute, resolve } from "node:path";
import { expect, it } from "vitest";
import { portTakenSentence, settingsFrom } from "./settings.ts";

it("needs nothing", () => {
  const settings = settingsFrom({});
  expect(settings).toEqual({
    port: 4400,
    address: "127.0.0.1",
    dataDirectory: resolve(import.meta.dirname, "../../../.cairn"),
    publicUrl: "http://localhost:4400",
    databaseUrl: undefined,
    smtpUrl: undefined,
    mailFrom: "Cairn <cairn@localhost>",
  });
});

it("takes what is given, with or without the slash at the end", () => {
  const settings = settingsFrom({
    CAIRN_PORT: "8080",
    PORT: "1",
    CAIRN_ADDRESS: "::1",
    CAIRN_DATA: "somewhere/else",
    CAIRN_PUBLIC_URL: "https://plans.example.com/",
    DATABASE_URL: "postgres:///cairn?host=/run/postgresql",
    CAIRN_SMTP_URL: "smtps://mail.example.com",
    CAIRN_MAIL_FROM: "Plans <plans@example.com>",
  });
  expect(settings).toMatchObject({ port: 8080, address: "::1", publicUrl: "https://plans.example.com" });
  expect(isAbsolute(settings.dataDirectory)).toBe(true);
  expect(settings.databaseUrl).toBe("postgres:///cairn?host=/run/postgresql");
});

it("lets the public address follow the port, and the sender follow the public address", () => {
  expect(settingsFrom({ PORT: "5000" }).publicUrl).toBe("http://localhost:5000");
  expect(settingsFrom({ CAIRN_PUBLIC_URL: "https://plans.example.com" }).mailFrom).toBe(
    "Cairn <cairn@plans.example.com>",
  );
});

it("lets the command line win over the environment", () => {
  expect(settingsFrom({ CAIRN_PORT: "5000" }, ["--port", "5001"]).port).toBe(5001);
});

it("treats an empty variable as not given", () => {
  expect(settingsFrom({ CAIRN_PORT: "", DATABASE_URL: "  " })).toEqual(settingsFrom({}));
});

it("names every setting that cannot be used, what was given and what is allowed", () => {
  expect(() =>
    settingsFrom({ CAIRN_PORT: "eighty", CAIRN_ADDRESS: "http://here", CAIRN_PUBLIC_URL: "plans.example.com" }),
  ).toThrow(
    [
      'CAIRN_PORT is "eighty". It must be a whole number from 0 to 65535 (0 takes any free port).',
      'CAIRN_ADDRESS is "http://here". It must be an IP address or a host name, such as 127.0.0.1 or 0.0.0.0.',
      'CAIRN_PUBLIC_URL is "plans.example.com". It must be an address that begins with http:// or https://, such as https://plans.example.com.',
    ].join("\n"),
  );
});

it.each([
  ["CAIRN_PORT", "65536"],
  ["PORT", "-1"],
  ["CAIRN_PUBLIC_URL", "ftp://example.com"],
  ["CAIRN_DATA", "file:///var/lib/cairn"],
  ["DATABASE_URL", "mysql://localhost/cairn"],
  ["CAIRN_SMTP_URL", "mail.example.com:587"],
  ["CAIRN_MAIL_FROM", "nobody"],
])("refuses %s=%s", (name, value) => {
  expect(() => settingsFrom({ [name]: value })).toThrow(`${name} is "${value}". It must be `);
});

it("keeps passwords out of its sentences", () => {
  expect(() => settingsFrom({ DATABASE_URL: "mysql://ann:secret@localhost/cairn" })).toThrow(
    "mysql://ann:…@localhost/cairn",
  );
});

it("says which port is taken and what to do", () => {
  expect(portTakenSentence(settingsFrom({}))).toContain("CAIRN_PORT=4401 npm start");
});
