import { bareWords, hasWords } from "./wording.ts";

/**
 * Words and phrases by which work is named from the seller's side: their moments, their methods, the customer in the third
 * person. Whole words, since customers compare "proposals" and sellers send "a proposal". A list of ours, to be grown by
 * review; words that customers use for their own work do not belong here.
 */
const phrases: readonly string[] = [
  "prospect, prospects, prospecting, pipeline, deal, deals, account plan, account executive, buying signal",
  "champion, champions, economic buyer, decision maker, decision makers, buying committee, power sponsor, exec sponsor",
  "executive buy in, sponsor buy in, sponsor buyin, stakeholder mapping, multi thread, the buyer, buyer side, client side",
  "customer side, discovery, qualify, qualification, bant, meddic, meddpicc, spiced, needs analysis, pain point",
  "pain points, compelling event, value proposition, objection handling, handle objections, roi calculator",
  "demo, demos, product presentation, solution presentation, pitch, poc, pov, proof of concept, proof of value",
  "proposal, pricing, price quote, quote sent, send quote, offer sent, send offer, business case presented",
  "contract signature, contract signed, contract signing, sign contract, verbal agreement, verbal commitment",
  "close the sale, close plan, close date, closing call, closed won, closed lost, vendor of choice",
  "mutual action plan, mutual plan, joint plan, need for map, map workshop, follow up call, check in call, reference call",
  "cross sell, upsell, up sell, land and expand, renewal call, qbr, customer success",
].flatMap((line) => line.split(", "));

/** The phrases of the seller's side in a text. */
export function sellerWordingIn(text: string): readonly string[] {
  const bare = bareWords(text);
  return phrases.filter((phrase) => hasWords(bare, phrase));
}
