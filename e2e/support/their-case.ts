/** What six people say in one session and meet again in another. */
export const statement =
  "Since spring, every shift begins an hour late, because nobody knows what the shift before left open.";
export const lost = "Hours lost in handing over";
export const measure = "Requests passed on by word of mouth";
export const condition = "The works council has agreed in writing";
