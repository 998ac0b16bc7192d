import type { Cast } from "../story.ts";

/** Made-up people of a made-up home care service, and of the seller who helped it. */
export const cast = {
  marek: {
    name: "Marek Nowak",
    role: "lead",
    function: "lead",
    part: "does",
    why: "Leads the project and has a day a week for it",
  },
  ines: {
    name: "Ines Moreau",
    role: "lead",
    function: "operations",
    part: "does",
    why: "Runs the north area, where most handovers go wrong; stands in for the lead",
  },
  adaeze: {
    name: "Adaeze Okafor",
    role: "member",
    function: "sponsor",
    part: "decides",
    why: "Director of care: gives the hours and decides",
  },
  tomasz: {
    name: "Tomasz Wrona",
    role: "member",
    function: "experts",
    part: "does",
    why: "Coordinates the evening shift and knows every way in which a note gets lost",
  },
  priya: {
    name: "Priya Raman",
    role: "member",
    function: "users",
    part: "is affected",
    why: "Carer on the day shift; speaks for the people who write the notes",
  },
  henrik: { name: "Henrik Solberg", role: "member", function: "finance", part: "must agree", why: "Finance" },
  lena: {
    name: "Lena Brandt",
    role: "member",
    function: "privacy",
    part: "must agree",
    why: "Data protection: notes are about people's health",
  },
  yusuf: {
    name: "Yusuf Demir",
    role: "member",
    function: "it",
    part: "advises",
    why: "Phones, accounts and the roster",
  },
  rosa: {
    name: "Rosa Delgado",
    role: "member",
    function: "staff council",
    part: "must agree",
    why: "Chairs the staff council",
  },
  mei: { name: "Mei-Lin Zhou", role: "member", function: "hr", part: "does", why: "Plans training" },
  samuel: { name: "Samuel Abebe", role: "seller", function: "delivery", part: "does", why: "Sets up and trains" },
  freya: { name: "Freya Lindholm", role: "seller", function: "experts", part: "advises", why: "First contact" },
} as const satisfies Cast;
