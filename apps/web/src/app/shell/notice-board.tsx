import "@mantine/notifications/styles.css";
import { useMediaQuery } from "@mantine/hooks";
import { Notifications } from "@mantine/notifications";

/**
 * Where notices appear: on a phone above, out of the thumb's way; else below at the rail, where they cover nothing that one
 * would go on with.
 */
export function NoticeBoard() {
  const phone = useMediaQuery("(max-width: 48rem)", undefined, { getInitialValueInEffect: false });
  return <Notifications position={phone ? "top-right" : "bottom-left"} limit={3} />;
}
