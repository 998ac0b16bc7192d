import { Failure } from "@cairn/contract/failures.ts";

/** Who listens how often. Each listener holds a connection and asks the database now and then, so nobody takes them all. */
export type Seats = {
  /**
   * @returns gives the seat back
   * @throws Failure `too_many_tries` when this account has as many streams open here as one may have
   */
  readonly take: (accountId: string) => () => void;
};

/** @param most streams of one account in this process: more than anybody has tabs, fewer than hurt */
export function seatsInMemory(most = 60): Seats {
  const taken = new Map<string, number>();
  return {
    take(accountId) {
      const before = taken.get(accountId) ?? 0;
      if (before >= most) throw new Failure("too_many_tries");
      taken.set(accountId, before + 1);
      return () => {
        const left = (taken.get(accountId) ?? 0) - 1;
        if (left > 0) taken.set(accountId, left);
        else taken.delete(accountId);
      };
    },
  };
}
