import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, newBrowser } from "../../testing/browser.ts";
import { movableWorld } from "../../testing/clock.ts";
import { lettersTo, secretTo } from "../../testing/letters.ts";
import { newAccountOf, signedIn } from "../../testing/people.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";
import { setUpToken } from "./set-up.ts";

const world = movableWorld();
const password = "correct horse battery";
const minute = 60_000;
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ world });
});
afterAll(() => server[Symbol.asyncDispose]());

const isIn = async (browser: Browser): Promise<boolean> => "account" in (await browser.get("/api/me")).json;
const inOrder = (answers: readonly { readonly status: number }[]): number[] =>
  answers.map(({ status }) => status).toSorted((one, other) => one - other);
const other = (code: string): string => (code === "000000" ? "111111" : "000000");

describe("setting up", () => {
  const wishes = { name: "Ada", email: "ada@example.com", password, organisation: "Ada's", sells: true };

  it("makes exactly one admin, however many try at once, and never another", async () => {
    await using fresh = await startTestServer();
    const token = await setUpToken(fresh.running.store);
    const ask = (given: string, n: number) =>
      newBrowser(fresh.url).post("/api/set-up", { ...wishes, email: `ada${n}@example.com`, token: given });
    expect((await newBrowser(fresh.url).get("/api/me")).json).toEqual({ setUp: false });
    expect((await ask("x".repeat(43), 0)).status).toBe(401);
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => ask(token ?? "", n)));
    expect(inOrder(answers)).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await ask(token ?? "", 7)).status).toBe(409);
    expect((await ask("x".repeat(43), 8)).status).toBe(409);
    const accounts = await query(fresh.connection, "select admin from account");
    expect(accounts).toEqual([{ admin: true }]);
    expect(await setUpToken(fresh.running.store)).toBeUndefined();
    expect((await newBrowser(fresh.url).get("/api/me")).json).toEqual({ setUp: true });
  });

  it("signs the admin in, as keeper of the organisation", async () => {
    await using fresh = await startTestServer();
    const browser = newBrowser(fresh.url);
    const token = await setUpToken(fresh.running.store);
    const { status } = await browser.post("/api/set-up", { ...wishes, token });
    expect(status).toBe(200);
    expect((await browser.get("/api/me")).json).toMatchObject({
      setUp: true,
      account: {
        name: "Ada",
        email: "ada@example.com",
        admin: true,
        organisations: [{ name: "Ada's", role: "keeper", sells: true }],
      },
    });
  });

  it("takes only the token that was written last", async () => {
    await using fresh = await startTestServer();
    const first = await setUpToken(fresh.running.store);
    const second = await setUpToken(fresh.running.store);
    expect((await newBrowser(fresh.url).post("/api/set-up", { ...wishes, token: first })).status).toBe(401);
    expect((await newBrowser(fresh.url).post("/api/set-up", { ...wishes, token: second })).status).toBe(200);
  });
});

describe("a password", () => {
  it("lets in whoever has it, and tells nobody else which part was wrong", async () => {
    const { email } = await newAccountOf(server, { password });
    const { email: without } = await newAccountOf(server);
    const enter = (address: string, given: string) =>
      newBrowser(server.url).post("/api/sign-in", { email: address, password: given });
    expect((await enter(email.toUpperCase(), password)).status).toBe(200);
    const refused = await Promise.all([
      enter(email, "wrong horse battery"),
      enter(without, password),
      enter("nobody@example.com", password),
      enter(email, ""),
    ]);
    expect(new Set(refused.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(refused[0]?.status).toBe(401);
  });

  it("can be tried ten times, whether the address is known or not", async () => {
    const { email } = await newAccountOf(server, { password });
    for (const address of [email, "nobody-either@example.com"]) {
      const enter = () => newBrowser(server.url).post("/api/sign-in", { email: address, password: "wrong" });
      const statuses = [];
      for (let n = 0; n < 12; n += 1) statuses.push((await enter()).status);
      expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    }
  });

  it("ends every other session when it is changed", async () => {
    const { email } = await newAccountOf(server, { password });
    const [here, there] = [newBrowser(server.url), newBrowser(server.url)];
    for (const browser of [here, there]) await browser.post("/api/sign-in", { email, password });
    expect((await here.put("/api/me/password", { current: "wrong", next: "another horse" })).status).toBe(401);
    expect((await here.put("/api/me/password", { next: "another horse" })).status).toBe(401);
    expect((await here.put("/api/me/password", { current: password, next: "short" })).status).toBe(422);
    expect(await isIn(there)).toBe(true);
    expect((await here.put("/api/me/password", { current: password, next: "another horse" })).status).toBe(200);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect((await there.post("/api/sign-in", { email, password })).status).toBe(401);
    expect((await there.post("/api/sign-in", { email, password: "another horse" })).status).toBe(200);
    expect((await lettersTo(server, email)).at(-1)?.subject).toMatch(/password .* changed/);
  });

  it("can be set anew by whoever just entered a mailed code, for a quarter of an hour", async () => {
    const { email } = await newAccountOf(server, { password });
    const soon = await signedIn(server, email);
    expect((await soon.put("/api/me/password", { next: "a new horse entirely" })).status).toBe(200);
    const late = await signedIn(server, email);
    world.forward(16 * minute);
    expect((await late.put("/api/me/password", { next: "a third horse" })).status).toBe(401);
  });
});

describe("a code", () => {
  const ask = async (email: string): Promise<Browser> => {
    const browser = newBrowser(server.url);
    expect((await browser.post("/api/sign-in/code", { email })).status).toBe(200);
    return browser;
  };
  const enter = (browser: Browser, email: string, code: string) =>
    browser.post("/api/sign-in/code/enter", { email, code });

  it("is asked for in the same way whether the address is known or not, and mailed only if it is", async () => {
    const { email } = await newAccountOf(server);
    const [known, unknown] = await Promise.all(
      [email, "nobody@example.com"].map((address) =>
        newBrowser(server.url).post("/api/sign-in/code", { email: address }),
      ),
    );
    const look = (answer: typeof known) => ({
      status: answer?.status,
      text: answer?.text,
      headers: [...(answer?.headers.keys() ?? [])].toSorted(),
      cookie: answer?.headers.get("set-cookie")?.replace(/=[\w-]{43};/, "=…;"),
    });
    expect(look(known)).toEqual(look(unknown));
    expect(await lettersTo(server, email)).toHaveLength(1);
    expect(await lettersTo(server, "nobody@example.com")).toHaveLength(0);
  });

  it("signs in the browser that asked, once", async () => {
    const { email } = await newAccountOf(server);
    const browser = await ask(email);
    const nonce = new Map(browser.cookies);
    const code = await secretTo(server, email);
    expect((await enter(browser, email, code)).status).toBe(200);
    expect(await isIn(browser)).toBe(true);
    const again = newBrowser(server.url);
    for (const [name, value] of nonce) again.cookies.set(name, value);
    expect((await enter(again, email, code)).status).toBe(401);
  });

  it("does nothing in another browser, and nothing a stranger does spoils it", async () => {
    const { email } = await newAccountOf(server);
    const owner = await ask(email);
    const code = await secretTo(server, email);
    const stranger = await ask(email);
    for (let n = 0; n < 6; n += 1) expect((await enter(stranger, email, code)).status).toBe(401);
    expect((await enter(newBrowser(server.url), email, code)).status).toBe(401);
    expect((await enter(owner, email, code)).status).toBe(200);
  });

  it("is refused at the sixth try, also when it is right", async () => {
    const { email } = await newAccountOf(server);
    const browser = await ask(email);
    const code = await secretTo(server, email);
    for (let n = 0; n < 5; n += 1) expect((await enter(browser, email, other(code))).status).toBe(401);
    expect((await enter(browser, email, code)).status).toBe(401);
  });

  it("counts tries one by one when they come at once", async () => {
    const { email } = await newAccountOf(server);
    const browser = await ask(email);
    const code = await secretTo(server, email);
    const wrong = await Promise.all(Array.from({ length: 5 }, () => enter(browser, email, other(code))));
    expect(wrong.every(({ status }) => status === 401)).toBe(true);
    const [row] = await query(server.connection, "select max(tries) as tries from code where expires_at > $1", [
      world.now(),
    ]);
    expect(row?.["tries"]).toBe(5);
    expect((await enter(browser, email, code)).status).toBe(401);
  });

  it("lets one in of two who enter it at once", async () => {
    const { email } = await newAccountOf(server);
    const browser = await ask(email);
    const code = await secretTo(server, email);
    const answers = await Promise.all([enter(browser, email, code), enter(browser, email, code)]);
    expect(inOrder(answers)).toEqual([200, 401]);
  });

  it("runs out after ten minutes", async () => {
    const { email } = await newAccountOf(server);
    const [inTime, late] = [await ask(email), await ask(email)];
    const [first, second] = await lettersTo(server, email);
    world.forward(9 * minute);
    expect((await enter(inTime, email, first?.secret ?? "")).status).toBe(200);
    world.forward(2 * minute);
    expect((await enter(late, email, second?.secret ?? "")).status).toBe(401);
  });

  it("is good for its own address only", async () => {
    const [mine, yours] = [await newAccountOf(server), await newAccountOf(server)];
    const browser = await ask(mine.email);
    expect((await enter(browser, yours.email, await secretTo(server, mine.email))).status).toBe(401);
    expect(await isIn(browser)).toBe(false);
  });

  it("can be asked for five times in a quarter of an hour, for a known address or not", async () => {
    const { email } = await newAccountOf(server);
    for (const address of [email, "somebody@example.com"]) {
      for (let n = 0; n < 5; n += 1) await ask(address);
      expect((await newBrowser(server.url).post("/api/sign-in/code", { email: address })).status).toBe(429);
    }
  });
});

describe("a session", () => {
  it("stands in a cookie that scripts and other sites do not get", async () => {
    await using safe = await startTestServer({ publicUrl: "https://cairn.example.com" });
    const { email } = await newAccountOf(safe, { password });
    const { headers } = await newBrowser(safe.url).post("/api/sign-in", { email, password });
    const cookie = headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(
      /^__Host-cairn-session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it("lasts thirty days from its last use", async () => {
    const { email } = await newAccountOf(server);
    const [used, idle] = [await signedIn(server, email), await signedIn(server, email)];
    for (let week = 0; week < 5; week += 1) {
      world.forward(7 * 24 * 60 * minute);
      expect(await isIn(used)).toBe(true);
    }
    expect(await isIn(idle)).toBe(false);
  });

  it("ends at once where it is signed out, and everywhere if asked", async () => {
    const { email } = await newAccountOf(server);
    const [one, two] = [await signedIn(server, email), await signedIn(server, email)];
    const stolen = newBrowser(server.url);
    for (const [name, value] of one.cookies) stolen.cookies.set(name, value);
    await one.post("/api/sign-out");
    expect([await isIn(stolen), await isIn(two)]).toEqual([false, true]);
    const three = await signedIn(server, email);
    expect((await three.post("/api/sign-out/everywhere")).status).toBe(200);
    expect([await isIn(two), await isIn(three)]).toEqual([false, false]);
  });

  it("is another one after every sign-in, and the browser's earlier one is gone", async () => {
    const { email } = await newAccountOf(server, { password });
    const browser = await signedIn(server, email);
    const before = newBrowser(server.url);
    for (const [name, value] of browser.cookies) before.cookies.set(name, value);
    await browser.post("/api/sign-in", { email, password });
    expect([await isIn(browser), await isIn(before)]).toEqual([true, false]);
  });

  it("decides alone who somebody is, whatever the body says", async () => {
    const [me, you] = [await newAccountOf(server), await newAccountOf(server)];
    const browser = await signedIn(server, me.email);
    const injected = {
      accountId: you.accountId,
      account_id: you.accountId,
      userId: you.accountId,
      email: you.email,
      admin: true,
      role: "admin",
    };
    const { json } = await browser.put("/api/me", { name: "New name", ...injected });
    expect(json).toMatchObject({
      account: { accountId: me.accountId, email: me.email, name: "New name", admin: false },
    });
    expect((await browser.put("/api/me/password", { next: "a long new one", ...injected })).status).toBe(200);
    const [row] = await query(server.connection, "select count(*)::int as n from password where account_id = $1", [
      you.accountId,
    ]);
    expect(row).toEqual({ n: 0 });
    for (const path of ["/api/me/password", "/api/me"]) {
      expect((await newBrowser(server.url).put(path, { name: "x", next: "a long new one", ...injected })).status).toBe(
        401,
      );
    }
  });
});

it("keeps no secret in the clear", async () => {
  const { email } = await newAccountOf(server, { password });
  const browser = await signedIn(server, email);
  await browser.post("/api/sign-in/code", { email });
  const code = await secretTo(server, email);
  const rows = await query(
    server.connection,
    `select to_jsonb(session)::text as row from session union all select to_jsonb(code)::text from code
     union all select to_jsonb(password)::text from password union all select to_jsonb(set_up)::text from set_up`,
  );
  const kept = rows.map(({ row }) => String(row)).join("\n");
  const secrets = [...browser.cookies.values(), password];
  for (const secret of secrets) {
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(Buffer.from(secret).toString("hex"));
  }
  expect(kept).not.toMatch(new RegExp(`"${code}"`));
});
