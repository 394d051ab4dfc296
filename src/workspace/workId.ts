/** An id for a new piece of work on this device. Never shown, never in a link. */
export function newWorkId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

const WORK_ID = /^[A-Za-z0-9_-]{12}$/;

/** The id of a piece of work as a step of the browser's history keeps it; undefined when there is none. */
export function workIdOf(state: unknown): string | undefined {
  if (typeof state !== "object" || state === null || !("work" in state)) return undefined;
  return typeof state.work === "string" && WORK_ID.test(state.work) ? state.work : undefined;
}
