import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

/** Ten shades of one of our colours, as tokens.css names them. */
function shadesOf(name: string): MantineColorsTuple {
  const shade = (step: number) => `var(--${name}-${step})`;
  return [shade(0), shade(1), shade(2), shade(3), shade(4), shade(5), shade(6), shade(7), shade(8), shade(9)];
}

export const theme = createTheme({
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  headings: { fontFamily: '"Inter Variable", system-ui, sans-serif', fontWeight: "650" },
  primaryColor: "moss",
  primaryShade: { light: 8, dark: 7 },
  colors: { moss: shadesOf("moss") },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
});

const ours = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-soft)",
  "--mantine-color-anchor": "var(--act)",
  "--mantine-color-error": "var(--broken)",
  "--mantine-color-placeholder": "var(--ink-soft)",
  "--mantine-color-default": "var(--sheet)",
  "--mantine-color-default-hover": "var(--sunk)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--edge)",
  "--mantine-color-moss-light": "var(--act-soft)",
  "--mantine-color-moss-light-hover": "var(--sunk)",
  "--mantine-color-moss-light-color": "var(--act)",
  "--mantine-color-moss-text": "var(--act)",
  "--mantine-color-moss-outline": "var(--act)",
  "--mantine-color-moss-filled": "var(--act)",
  "--mantine-color-moss-filled-hover": "var(--act)",
  "--mantine-primary-color-contrast": "var(--on-act)",
};

/** Mantine draws with our tokens, in both colour schemes. */
export const tokensForMantine: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours });
