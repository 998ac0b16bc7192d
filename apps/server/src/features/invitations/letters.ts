import type { Cover } from "@cairn/domain/project/cover.ts";
import { codeMinutes, minutes } from "../identity/moments.ts";
import type { Draft } from "../running/outbox.ts";
import { secretPlace, withoutSecretPlace } from "../running/secret-place.ts";

/** How long an invitation can be accepted. */
export const invitationDays = 14;

type Inviting = {
  readonly to: string;
  /** Who is invited, as the project calls them. */
  readonly name: string;
  readonly by: string;
  readonly cover: Pick<Cover, "name" | "outcome" | "customer" | "ownership">;
  readonly note: string | undefined;
  readonly link: string;
};

/** Who invites, to what, whose it is, and what happens next. The link stands apart, so that it can be wiped. */
export function invitationLetter({ to, name, by, cover, note, link }: Inviting): Draft {
  const paragraphs = [
    `Hello ${name},`,
    `${by} invites you to take part in "${cover.name}", a project of ${cover.customer}.`,
    cover.outcome && `What it is to achieve: ${cover.outcome}`,
    note && `${by} writes:\n${note}`,
    `This page shows what it is about:\n${secretPlace}`,
    `What happens next: on that page you ask for a code. It comes to this address and is good for ${codeMinutes} minutes in the browser in which you asked. With it you are in. You need no password, and the link alone lets nobody in.`,
    whose(cover),
    `The link is good for ${invitationDays} days. If you did not expect this, you need not do anything.`,
  ];
  const [before, after] = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph !== "")
    .join("\n\n")
    .split(`\n${secretPlace}\n`);
  return {
    to,
    subject: withoutSecretPlace(`${by} invites you to "${cover.name}"`),
    text: `${withoutSecretPlace(before ?? "")}\n${secretPlace}\n${withoutSecretPlace(after ?? "")}`,
    secret: link,
    goodForMs: minutes(invitationDays * 24 * 60),
  };
}

function whose({ customer, ownership }: Inviting["cover"]): string {
  const guests = "Sellers who take part are guests and see only what is shared with them.";
  return ownership === "taken over"
    ? `The project belongs to ${customer}. ${guests}`
    : `The project is for ${customer} to take over; until then it is held in trust for them. What they keep to themselves, no seller sees.`;
}

/** The code that makes an invitation good, mailed to the invited address and nowhere else. */
export function entryCodeLetter(to: string, project: string, code: string): Draft {
  return {
    to,
    subject: withoutSecretPlace(`Your code for "${project}"`),
    text: [
      `Your code is ${secretPlace}`,
      `Enter it on the page where you asked for it, in the same browser, within ${codeMinutes} minutes. In any other browser it does nothing.`,
      "If you did not ask for it, somebody else has the link of your invitation. They cannot get in without this code, so give it to nobody.",
    ].join("\n\n"),
    secret: code,
    goodForMs: minutes(codeMinutes),
  };
}
