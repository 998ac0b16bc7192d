export function MyPartPage() {
  return undefined;
}
