import { useLocation } from "@tanstack/react-router";
import { type RefObject, useEffect, useRef } from "react";

/** For a row of links that may be wider than a phone: scrolls it to the one that leads nearest to where one is. */
export function useScrollToHere(): RefObject<HTMLUListElement | null> {
  const row = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const links = [...(row.current?.querySelectorAll("a") ?? [])];
    const [here] = links
      .filter((link) => pathname.startsWith(link.pathname))
      .toSorted((a, b) => b.pathname.length - a.pathname.length);
    if (here) row.current?.scrollTo({ left: here.offsetLeft + (here.offsetWidth - row.current.clientWidth) / 2 });
  }, [pathname]);
  return row;
}
