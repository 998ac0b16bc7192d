export function HistoryPage() {
  return undefined;
}
