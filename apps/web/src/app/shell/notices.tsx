import { type ComponentType, useEffect, useState } from "react";

const restMs = 1000;

/** Fetches what notices are shown with when the first screen stands; those that came before wait for it. */
export function Notices() {
  const [Board, setBoard] = useState<ComponentType>();
  useEffect(() => {
    const fetching = setTimeout(() => {
      void import("./notice-board.tsx").then(({ NoticeBoard }) => setBoard(() => NoticeBoard));
    }, restMs);
    return () => clearTimeout(fetching);
  }, []);
  return Board && <Board />;
}
