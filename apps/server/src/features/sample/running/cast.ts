import type { Cast } from "../story.ts";

/** Made-up people of a made-up maker of door fittings, and of the seller who began the project for them. */
export const cast = {
  katrin: {
    name: "Katrin Vogel",
    role: "lead",
    function: "lead",
    part: "does",
    why: "Heads customer service and leads the project",
  },
  paulo: {
    name: "Paulo Ferreira",
    role: "member",
    function: "users",
    part: "is affected",
    why: "Answers complaints in the sales office",
  },
  noor: {
    name: "Noor de Vries",
    role: "member",
    function: "operations",
    part: "does",
    why: "Quality engineer: finds out why a fitting failed",
  },
  anwar: { name: "Anwar Haddad", role: "member", function: "management", part: "decides", why: "Managing director" },
  siobhan: { name: "Siobhan Kelleher", role: "member", function: "finance", part: "must agree", why: "Finance" },
  jun: {
    name: "Jun Watanabe",
    role: "member",
    function: "experts",
    part: "advises",
    why: "Designs the hinges and locks",
  },
  milan: {
    name: "Milan Petrović",
    role: "member",
    function: "delivery",
    part: "does",
    why: "Takes returns in at the warehouse",
  },
  hana: {
    name: "Hana Svobodová",
    role: "member",
    function: "it",
    part: "advises",
    why: "New in the house; looks after our systems",
  },
  freya: {
    name: "Freya Lindholm",
    role: "seller",
    function: "experts",
    part: "advises",
    why: "Began this with Katrin",
  },
  samuel: {
    name: "Samuel Abebe",
    role: "seller",
    function: "delivery",
    part: "advises",
    why: "Has set up complaint desks elsewhere",
  },
} as const satisfies Cast;
