export function ActivityPanel({ activityId }: { readonly activityId: string }) {
  return <div id={activityId} />;
}
