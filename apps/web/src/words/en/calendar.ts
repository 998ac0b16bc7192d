import type { Day } from "@cairn/domain/kernel/days.ts";
import { formatDay } from "../format.ts";

export const calendar = {
  title: "Your dates in your own calendar",
  says: "One secret address with what you are to do in all your projects, on the dates they go by. Your calendar reads it; Cairn reads nothing of yours.",
  make: "Make an address",
  again: "Make a new address",
  againSays: "The one before stops working.",
  takeBack: "Take the address back",
  takenBack: "Taken back: the address opens nothing now",
  once: "Copy it now. It is shown this once; whoever has it can read your dates.",
  address: "Secret address",
  copy: "Copy the address",
  copied: "Address copied",
  read: (day: Day) => `Last read by a calendar on ${formatDay(day)}.`,
  neverRead: "No calendar has read it yet.",
  how: "How to subscribe",
  steps: [
    "Google Calendar: Other calendars, From URL, then paste the address.",
    "Outlook: Add calendar, Subscribe from web, then paste the address.",
    "Apple Calendar: File, New Calendar Subscription, then paste the address.",
  ],
  slow: "Calendars look in their own time, often only after some hours. The plan itself is always newer.",
} as const;
