export function SharingPage() {
  return null;
}
