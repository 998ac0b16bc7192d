import { expect, it } from "vitest";
import { failureIn } from "../testing/project.ts";
import { startTestServer } from "../testing/server.ts";

it("lives, and is ready when the database is", async () => {
  await using server = await startTestServer();
  expect((await server.anonymous.get("/healthz")).text).toBe("{}");
  expect((await server.anonymous.get("/healthz/ready")).text).toBe("{}");
});

it("describes every endpoint and every command in OpenAPI 3.1, without a reference that leads nowhere", async () => {
  await using server = await startTestServer();
  const { text, json } = await server.anonymous.get("/api/openapi.json");
  const { openapi, paths } = json as {
    openapi: string;
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const { contract } = await import("@cairn/contract/contract.ts");
  const { commandEndpoints } = await import("@cairn/contract/commands.ts");
  expect(openapi).toBe("3.1.0");
  const named = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
  expect(new Set(named)).toEqual(new Set([...Object.keys(contract), ...commandEndpoints.keys()]));
  expect(named).toHaveLength(new Set(named).size);
  for (const [, name] of text.matchAll(/"\$ref":"([^"]+)"/g)) expect(name).toBe("#/components/schemas/Problem");
});

it("answers every endpoint of the contract: none is declared and forgotten", async () => {
  await using server = await startTestServer();
  const { contract } = await import("@cairn/contract/contract.ts");
  const missing = [];
  for (const [name, { method, path }] of Object.entries(contract)) {
    const url = path.replace("{country}", "DE").replaceAll(/\{\w+\}/g, "00000000-0000-4000-8000-000000000000");
    const answered = await server.anonymous.send(method, url, {
      ...(method !== "GET" && method !== "DELETE" && { body: "{}", headers: { "content-type": "application/json" } }),
    });
    // Without a session an endpoint says so; only a path that nobody serves is not found.
    if (answered.status === 404 && !/\{(token|secret)\}/.test(path)) missing.push(name);
  }
  expect(missing).toEqual([]);
});

it("says what is wrong in one form, with a status of its own", async () => {
  await using server = await startTestServer();
  const unknown = await server.anonymous.get("/api/nothing");
  expect(failureIn(unknown)).toEqual([404, "not_found", {}]);
  expect(unknown.json).toMatchObject({ type: "urn:cairn:failure:not_found", title: "not found", status: 404 });
  expect(failureIn(await server.anonymous.get("/api/projects"))).toEqual([401, "not_signed_in", {}]);
});

it("answers a bug with an incident and nothing of what went wrong, and logs it whole", async () => {
  await using server = await startTestServer();
  const ann = await server.visitor();
  const { query } = await import("../testing/query.ts");
  await query(server.connection, "alter table participation rename column role to rolle");
  const answered = await ann.get("/api/projects");
  const [status, code, details] = failureIn(answered);
  expect([status, code]).toEqual([500, "unexpected"]);
  expect(details).toEqual({ incident: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown });
  expect(answered.text).not.toContain("rolle");
  expect(server.logged.join("\n")).toContain("column participation.role does not exist");
});

it("lets nothing run on its pages that is not its own", async () => {
  await using server = await startTestServer();
  const { headers } = await server.anonymous.get("/");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("strict-transport-security")).toBeNull();
  expect((await server.anonymous.get("/api/me")).headers.get("cache-control")).toBe("no-store");
});

it("keeps cookies to https where it is reached that way", async () => {
  await using server = await startTestServer({ publicUrl: "https://plans.example.com" });
  const { headers } = await server.anonymous.get("/");
  expect(headers.get("strict-transport-security")).toContain("max-age=");
  const asked = await server.anonymous.post("/api/sign-in/code", { email: "ann@example.com" });
  expect(asked.headers.get("set-cookie")).toMatch(
    /^__Host-[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
});

it("takes from other sites nothing that changes something, whatever they send along", async () => {
  await using server = await startTestServer({ publicUrl: "https://plans.example.com" });
  const ask = (headers: Record<string, string>) =>
    server.anonymous.post("/api/sign-in/code", { email: "a@example.com" }, headers);
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "https://plans.example.com.evil.example" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site", origin: "https://plans.example.com" },
  ]) {
    expect(failureIn(await ask(headers as unknown as Record<string, string>))[1], JSON.stringify(headers)).toBe(
      "not_allowed",
    );
  }
  for (const headers of [
    {},
    { origin: "https://plans.example.com" },
    { origin: server.url },
    { "sec-fetch-site": "same-origin" },
  ]) {
    expect((await ask(headers as unknown as Record<string, string>)).status, JSON.stringify(headers)).toBe(200);
  }
});

it("goes on by itself when the database was away", async () => {
  await using server = await startTestServer();
  const ann = await server.visitor();
  const { query } = await import("../testing/query.ts");
  await ann.get("/api/projects");
  await query(
    { ...server.connection, database: "postgres" },
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1",
    [server.connection.database],
  );
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ann.get("/api/projects")));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
});
