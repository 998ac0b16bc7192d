export function CatchUpPage() {
  return null;
}
