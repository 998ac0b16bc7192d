/** Why a command was not carried out. A refusal changes nothing. Every code has its status and sentence in the contract. */
export const refusalCodes = [
  "invalid_input", // the input does not have the stated shape
  "not_found", // there is nothing like that which you can see
  "not_allowed", // you can see it, but this is for somebody else to do
  "duplicate", // something with this id is already there
  "changed_meanwhile", // somebody else edited the same text first
  "wrong_audience", // a thing may only lean on what everybody who sees it can see
  "cycle", // activities would wait for each other in a circle
  "not_now", // not in the state it is in
  "nothing_to_change", // the change asks for what is already so
  "too_many", // over a stated limit
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Details are plain values that a sentence can be made from; never anything the actor may not see. */
export type Refusal = {
  readonly refused: RefusalCode;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
};

/** Refuses a command; its sentence is made from the details. */
export function refuse(code: RefusalCode, details: Refusal["details"] = {}): Refusal {
  return { refused: code, details };
}

/** Tells a refusal from whatever else a decision comes to. */
export function isRefusal(answer: object): answer is Refusal {
  return "refused" in answer;
}
