import { describe, expect, it } from "vitest";
import { lead, member, minute, partyA, sellerA, sharedA, uuid } from "../testing/cast.ts";
import { stageOf } from "../testing/stage.ts";
import { changedSince } from "./changed-since.ts";

describe("changedSince", () => {
  const stage = stageOf();
  const comment = (n: number, space: string) => ({ space, commentId: uuid(n), text: `Number ${n}` });
  stage.do(lead, "comment", comment(1, sharedA)); // in minute 1
  stage.do(sellerA, "comment", comment(2, sharedA));
  stage.do(lead, "editComment", { commentId: uuid(1), text: "Better" });
  stage.do(member, "comment", comment(3, "ours"));
  stage.do(sellerA, "editComment", { commentId: uuid(2), text: "Worse" });
  const news = (since: number | undefined, who: typeof lead) =>
    changedSince(stage.world.history(who), since === undefined ? undefined : minute(since), who.personId);

  it("gathers what others did to each thing, the latest first", () => {
    expect(news(0, lead).map(({ thingId, events, by }) => [thingId, events.length, by])).toEqual([
      [uuid(2), 2, [sellerA.personId]],
      [uuid(3), 1, [member.personId]],
    ]);
  });

  it("leaves out what one has seen", () => {
    expect(news(4, lead)).toMatchObject([{ thingId: uuid(2), lastAt: minute(5) }]);
    expect(news(5, lead)).toEqual([]);
  });

  it("takes everything for news to somebody who was never here, as far as they see it", () => {
    const ids = news(undefined, sellerA).map(({ thingId }) => thingId);
    expect(ids).toContain(partyA);
    expect(ids).not.toContain(uuid(3));
  });
});
