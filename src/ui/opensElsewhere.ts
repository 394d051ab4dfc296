/** Whether a click on a link asks for a tab or window of its own, which is the business of the browser. */
export function opensElsewhere({
  metaKey,
  ctrlKey,
  shiftKey,
}: Pick<MouseEvent, "metaKey" | "ctrlKey" | "shiftKey">): boolean {
  return metaKey || ctrlKey || shiftKey;
}
