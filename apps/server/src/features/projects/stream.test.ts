import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { streamTimes } from "../../http/stream.ts";
import { openStream } from "../../testing/event-stream.ts";
import { failureIn, startProject } from "../../testing/project.ts";
import { startTestServer } from "../../testing/server.ts";

const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

it("tells what happened behind the cursors, then what happens, also on another server", async () => {
  await using server = await startTestServer();
  await using other = await server.another();
  const { ann, sam, path, shared, plan } = await startProject(server);
  using whole = await openStream(`${server.url}${path}/events`, ann.cookie);
  expect((await whole.events(4)).map(({ space, seq }) => [space, seq])).toEqual([
    ["cover", 1],
    ["ours", 1],
    [shared, 1],
    [shared, 2],
  ]);
  using later = await openStream(`${other.url}${path}/events?after=cover@1,${shared}@2`, sam.cookie);
  await plan(ann, shared, "Meet the seller");
  expect(await later.events(1)).toMatchObject([
    { space: shared, seq: 3, type: "activityAdded", title: "Meet the seller" },
  ]);
  expect((await whole.events(5))[4]).toMatchObject({ seq: 3, title: "Meet the seller" });
  expect(later.text()).toContain(`id: cover@1,${shared}@3\n`);
});

it("goes on where a client says that it stopped", async () => {
  await using server = await startTestServer();
  const { ann, path, shared } = await startProject(server);
  const response = await fetch(`${server.url}${path}/events`, {
    headers: { cookie: ann.cookie, "last-event-id": `cover@1,ours@1,${shared}@1` },
  });
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk as Uint8Array<ArrayBuffer>);
    if (text.includes("data:")) break;
  }
  expect(text.match(/^data: .*$/gm)).toHaveLength(1);
  expect(text).toContain('"seq":2');
});

it("writes not one byte to those who do not see what happened", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, shared, partyId, plan } = await startProject(server);
  using seller = await openStream(`${server.url}${path}/events`, sam.cookie);
  using customer = await openStream(`${server.url}${path}/events`, ann.cookie);
  await Promise.all([seller.events(3), customer.events(4)]);
  const [before, customersBefore] = [seller.text(), customer.text()];
  await plan(ann, "ours", "Compare without the seller");
  await customer.events(5);
  await settle();
  expect(seller.text()).toBe(before);
  const customersAfter = customer.text();
  expect(customersAfter).not.toBe(customersBefore);
  await plan(sam, `own:${partyId}`, "Prepare our offer");
  await seller.events(4);
  await settle();
  expect(customer.text()).toBe(customersAfter);
  await plan(ann, shared, "Meet the seller");
  expect((await seller.events(5))[4]).toMatchObject({ title: "Meet the seller" });
});

it("brings a space from its beginning to whoever comes into it while listening", async () => {
  await using server = await startTestServer();
  const { ann, path, shared, say } = await startProject(server);
  using stream = await openStream(`${server.url}${path}/events?after=cover@1,ours@1,${shared}@2`, ann.cookie);
  const partyId = randomUUID();
  await say(ann, "admitSeller", { partyId, name: "Another Ltd" });
  expect(await stream.events(1)).toMatchObject([{ space: `shared:${partyId}`, seq: 1, type: "sellerJoined" }]);
});

it("ends at once when access ends, whichever server ended it", async () => {
  await using server = await startTestServer();
  await using other = await server.another();
  const { ann, sam, path, partyId, say } = await startProject(server);
  using seller = await openStream(`${other.url}${path}/events`, sam.cookie);
  await seller.events(3);
  const started = performance.now();
  await say(ann, "dismissSeller", { partyId, because: "We go on alone" });
  await seller.ended;
  expect(performance.now() - started).toBeLessThan(streamTimes.pollMs / 2);
  expect(seller.text()).not.toContain("sellerLeft");

  using customer = await openStream(`${other.url}${path}/events`, ann.cookie);
  await customer.events(5);
  await ann.post("/api/sign-out/everywhere", {});
  await customer.ended;
});

it("ends when the server stops", async () => {
  await using server = await startTestServer();
  const other = await server.another();
  const { ann, path } = await startProject(server);
  using stream = await openStream(`${other.url}${path}/events`, ann.cookie);
  await stream.events(4);
  await other.running.stop();
  await stream.ended;
});

it("refuses cursors that are none", async () => {
  await using server = await startTestServer();
  const { ann, path } = await startProject(server);
  for (const after of ["ours", "ours@-1", "everybody@1", "ours@1;cover@1", "shared:1@1"]) {
    const answered = await ann.get(`${path}/events?after=${encodeURIComponent(after)}`);
    expect(failureIn(answered), after).toEqual([
      422,
      "invalid_input",
      { field: "after", must: "be like ours@12,cover@3" },
    ]);
  }
});

it("lets nobody take all connections, and holds no place for those who hang up at once", async () => {
  await using server = await startTestServer();
  const { ann, sam, path } = await startProject(server);
  const { port, hostname } = new URL(server.url);
  const hangUp = () =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`GET ${path}/events HTTP/1.1\r\nHost: ${hostname}\r\nCookie: ${ann.cookie}\r\n\r\n`);
        setTimeout(() => resolve(void socket.destroy()), Math.random() * 8);
      });
    });
  for (let n = 0; n < 10; n += 1) await Promise.all(Array.from({ length: 20 }, hangUp));
  await settle();

  const going = new AbortController();
  const open = (signal = going.signal) =>
    fetch(`${server.url}${path}/events`, { headers: { cookie: ann.cookie }, signal }).then(({ status }) => status);
  const statuses = [];
  for (let n = 0; n < 61; n += 1) statuses.push(await open());
  expect(statuses.filter((status) => status === 200)).toHaveLength(60);
  expect(statuses.at(-1)).toBe(429);
  using another = await openStream(`${server.url}${path}/events`, sam.cookie);
  expect(another.status).toBe(200);
  going.abort();
  await expect.poll(() => open(AbortSignal.timeout(1000))).toBe(200);
}, 20_000);
