import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";

/** Ten shades of one of our colours, as tokens.css names them. */
function shadesOf(name: string): MantineColorsTuple {
  const shade = (step: number) => `var(--${name}-${step})`;
  return [shade(0), shade(1), shade(2), shade(3), shade(4), shade(5), shade(6), shade(7), shade(8), shade(9)];
}

/** What is filled with our accent bears the ink that is meant for it: white on dark moss, near-black on pale moss. */
const inkOnAccent: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const accent = input.color === undefined || input.color === input.theme.primaryColor;
  return input.variant === "filled" && accent ? { ...colors, color: "var(--on-act)" } : colors;
};

export const theme = createTheme({
  variantColorResolver: inkOnAccent,
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
