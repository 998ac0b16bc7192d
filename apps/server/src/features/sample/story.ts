import type { Role } from "@cairn/domain/kernel/actor.ts";
import type { Call } from "@cairn/domain/kernel/area.ts";
import type { Day } from "@cairn/domain/kernel/days.ts";
import type { OrgFunction } from "@cairn/domain/project/functions.ts";
import type { Part } from "@cairn/domain/project/people.ts";
import type { Ballot } from "@cairn/domain/project/rounds/casting.ts";

/** Somebody made up who takes part in a story. */
export type Member = {
  readonly name: string;
  readonly role: Role;
  readonly function?: OrgFunction;
  readonly part?: Part;
  readonly why?: string;
};

/** Who is in a story, by the name it calls them. */
export type Cast = Readonly<Record<string, Member>>;

/** Somebody does something, on a working day counted from the beginning. Acts of the same minute follow each other. */
export type Act = { readonly day: number; readonly time: string; readonly who: string; readonly call: Call };

/** Where a story is played: the ids of its things by the names it calls them, and the date of each of its days. */
export type Stage = { readonly id: (about: string) => string; readonly day: (count: number) => Day };

/** A project as it could have been, told as what people did in it. */
export type Story = {
  /** Ids are made from it: whoever changes it gets another project. */
  readonly slug: string;
  readonly cast: Cast;
  /** The project lead, in whose place the admin who lays the sample down takes part. */
  readonly chair: string;
  readonly begin: {
    readonly who: string;
    readonly name: string;
    readonly outcome: string;
    readonly customer: string;
    readonly inTrust: boolean;
  };
  /** The last day on which something happens. */
  readonly days: number;
  /** Working days between that day and the last one before today. */
  readonly endedAgo: number;
  readonly acts: (stage: Stage) => readonly Act[];
  /** What was answered in each round that is closed, by its name. The count is made of it, and then it is gone. */
  readonly ballots?: Readonly<Record<string, readonly Ballot[]>>;
};

/** The seller's organisation of both stories. */
export const sellerName = "Tarnholt Works";
/** What the stories call it. */
export const sellerKey = "tarnholt";
