export const decisions = {
  title: "What must be decided, how, and are we ready?",
  none: "No decision is written down yet",
  noneSays:
    "A decision begins as a question that one person will answer by a certain day. For example: “Do we change how shifts are handed over?”",
} as const;
