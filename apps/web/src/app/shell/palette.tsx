import { Button } from "@mantine/core";
import { lazy, Suspense, useEffect, useState } from "react";
import { shell as shellWords } from "../../words/en/shell.ts";
import type { Place } from "./places.ts";

// The palette itself comes when it is first opened: a member on a phone never pays for it.
const PaletteSheet = lazy(() => import("./palette-sheet.tsx").then(({ PaletteSheet: sheet }) => ({ default: sheet })));

/** One field that finds everything and does most things. */
export function Palette({ places }: { readonly places: readonly Place[] }) {
  const [opened, setOpened] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, [contenteditable]");
      const wanted = (event.key === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !typing);
      if (!wanted) return;
      event.preventDefault();
      setOpened(true);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  return (
    <>
      <Button
        variant="default"
        justify="space-between"
        rightSection={<span aria-hidden>/</span>}
        onClick={() => setOpened(true)}
      >
        {shellWords.search}
      </Button>
      {opened && (
        <Suspense>
          <PaletteSheet places={places} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
