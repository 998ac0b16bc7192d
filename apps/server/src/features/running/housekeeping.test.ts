import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { failureIn, startProject } from "../../testing/project.ts";
import { query } from "../../testing/query.ts";
import { startTestServer } from "../../testing/server.ts";

it("forgets keys that are older than the 90 days the API promises, and no others", async () => {
  await using server = await startTestServer();
  const { ann, path, shared } = await startProject(server);
  const [old, recent] = [randomUUID(), randomUUID()];
  const comment = () => ({ commentId: randomUUID(), space: shared, text: "Said once" });
  for (const key of [old, recent]) await ann.post(`${path}/comment`, comment(), { "idempotency-key": key });
  const used = "update command_key set used_at = now() - make_interval(days => $2) where key = $1";
  await query(server.connection, used, [old, 91]);
  await query(server.connection, used, [recent, 89]);

  const { running } = await server.another();
  await running.stop();
  expect(failureIn(await ann.post(`${path}/comment`, comment(), { "idempotency-key": recent }))[1]).toBe("key_reused");
  expect((await ann.post(`${path}/comment`, comment(), { "idempotency-key": old })).status).toBe(200);
});
