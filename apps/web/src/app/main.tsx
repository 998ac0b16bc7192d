import "@fontsource-variable/inter/index.css";
import "../ui/mantine.css";
import "../ui/tokens.css";
import "../ui/base.css";
import { MantineProvider, mergeThemeOverrides } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { keepFocus } from "../ui/keep-focus.ts";
import { theme, tokensForMantine } from "../ui/theme.ts";
import { shell as shellWords } from "../words/en/shell.ts";
import { queries } from "./queries.ts";
import { router } from "./router.tsx";
import { Notices } from "./shell/notices.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html lacks its root element");

keepFocus();

const closes = { closeButtonProps: { "aria-label": shellWords.close } };
/** The head of a dialog is not that of the whole page, as which a screen reader would name it. */
const dialog = { ...closes, attributes: { header: { role: "none" } } };

/** What Mantine draws by itself speaks our words too. */
const spoken = mergeThemeOverrides(theme, {
  components: {
    Notification: { defaultProps: closes },
    Modal: { defaultProps: dialog },
    Drawer: { defaultProps: dialog },
  },
});

// Until the first screen stands, the page shows what is in index.html.
router.subscribe("onRendered", () => document.getElementById("opening")?.remove());

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={spoken} cssVariablesResolver={tokensForMantine} defaultColorScheme="auto">
      <Notices />
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
