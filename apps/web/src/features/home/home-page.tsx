export function HomePage() {
  return undefined;
}
