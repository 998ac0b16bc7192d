// Plays cases through beside the page, so that it answers while somebody drags. Gets a case, hands back its assessment.
import type { Case } from "@cairn/appraisal/case.ts";
import { rememberedDraws, seededDraws } from "@cairn/appraisal/draws.ts";
import { assess } from "./assessment.ts";

/** The same for everybody, so that all who look see the same figures. */
const draws = rememberedDraws(seededDraws("cairn"));

addEventListener("message", ({ data }: MessageEvent<Case>) => {
  postMessage(assess(data, draws), { transfer: [] });
});
