import { isShared, ownOf, type SpaceId, sees, sellerOf, sharedWith } from "@cairn/domain/kernel/space.ts";
import { coverOf, ownershipOf } from "@cairn/domain/project/submit.ts";
import { useCallback, useMemo } from "react";
import { useProject } from "../live/use-project.ts";
import { parts as partsWords } from "../words/en/parts.ts";

/** How an audience is named, and who that is. */
export type AudienceWords = {
  readonly name: string;
  readonly says: string;
  /** The other side it is shared with, seen from where the reader stands. */
  readonly others?: string;
};

/** The words for a space, from where the reader stands. */
export function useAudienceWords(): (space: SpaceId) => AudienceWords {
  const { project, you } = useProject();
  return useCallback(
    (space) => {
      const customer = coverOf(project)?.customer ?? "";
      const seller = project.sellers[sellerOf(space) ?? ""]?.name ?? "";
      const parts = partsWords;
      if (space === "cover") return { name: parts.cover, says: parts.coverSays };
      if (space === "ours") return { name: parts.ours, says: parts.oursSays };
      if (space === "circle") return { name: parts.circle, says: parts.circleSays };
      if (!isShared(space)) return { name: parts.ownOf(seller), says: parts.ownSays };
      const name = you.side === "customer" ? parts.sharedWith(seller) : parts.sharedUs(customer);
      const others = you.side === "customer" ? seller : customer;
      return { name, says: parts.sharedSays(customer, seller), others };
    },
    [project, you],
  );
}

/** The spaces the reader can put something into, their own side first. Sellers who left take no more part. */
export function useSpaces(): readonly SpaceId[] {
  const { project, you } = useProject();
  return useMemo(() => {
    const sellers = Object.values(project.sellers).filter(({ space, left }) => !left && sees(you, space));
    const shared = sellers.map(({ space }) => space);
    const own: readonly SpaceId[] = you.side === "customer" ? ["ours", "circle"] : [ownOf(you.side)];
    return [...own, ...shared].filter((space) => sees(you, space));
  }, [project, you]);
}

/**
 * Where new things go unless the reader says otherwise: a seller holding the project in trust builds it with the
 * customer in mind; the customer's own things are theirs alone; a guest talks to the customer.
 */
export function useDefaultSpace(): SpaceId {
  const { project, you } = useProject();
  if (you.side !== "customer") return sharedWith(you.side);
  const holder = Object.values(project.sellers).find(({ holds }) => holds);
  return ownershipOf(project) === "in trust" && holder ? holder.space : "ours";
}
