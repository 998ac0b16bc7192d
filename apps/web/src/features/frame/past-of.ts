import type { ActivityEvidence } from "@cairn/domain/frame/evidence.ts";
import type { FramedActivity } from "@cairn/domain/frame/propose.ts";

/** What past projects say of a proposal, if they say anything. */
export const pastOf = ({ reasons }: FramedActivity): ActivityEvidence | undefined =>
  reasons.find((it) => it.from === "evidence")?.evidence;
