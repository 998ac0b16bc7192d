import { hasWords } from "./wording.ts";

/**
 * Words and phrases by which work is named from the seller's side: their moments, their methods, or the customer in the
 * third person. Whole words, since "proposals" are compared by customers and "a proposal" is sent by sellers. A list of
 * ours, to be grown by review.
 */
const phrases: readonly string[] = [
  ...["prospect", "prospects", "prospecting", "pipeline", "deal", "deals", "account plan", "account executive"],
  ...[
    "champion",
    "champions",
    "economic buyer",
    "decision maker",
    "decision makers",
    "buying committee",
    "power sponsor",
  ],
  ...["exec sponsor", "executive buy in", "sponsor buy in", "sponsor buyin", "stakeholder mapping", "multi thread"],
  ...["discovery", "discovery call", "qualify", "qualification", "bant", "meddic", "meddpicc", "spiced"],
  ...["needs analysis", "pain point", "pain points", "compelling event", "value proposition", "buying signal"],
  ...["demo", "demos", "product presentation", "solution presentation", "pitch", "poc", "pov", "proof of value"],
  ...["proof of concept", "pricing", "price quote", "quote sent", "send quote", "proposal", "offer sent", "send offer"],
  ...["objection handling", "handle objections", "business case presented", "roi calculator"],
  ...["contract signature", "contract signed", "contract signing", "sign contract", "verbal agreement"],
  ...[
    "verbal commitment",
    "close the sale",
    "close plan",
    "close date",
    "closing call",
    "closed won",
    "closed lost",
    "vendor of choice",
  ],
  ...[
    "mutual action plan",
    "mutual plan",
    "joint plan",
    "need for map",
    "map workshop",
    "follow up call",
    "check in call",
  ],
  ...[
    "cross sell",
    "upsell",
    "up sell",
    "renewal call",
    "qbr",
    "customer success",
    "reference call",
    "land and expand",
  ],
  ...["the buyer", "customer side", "client side", "buyer side"],
];

/** The phrases of the seller's side in a text. */
export function sellerWordingIn(text: string): readonly string[] {
  return phrases.filter((phrase) => hasWords(text, phrase));
}
