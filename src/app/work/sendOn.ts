/** Whether the device has a sheet of its own to send things on with, as telephones have. */
export function canSendOn(): boolean {
  return "share" in navigator;
}

/** Hands a link and its words to that sheet. False when it was refused; a person who closes it has not failed. */
export async function sendOn(what: ShareData): Promise<boolean> {
  try {
    await navigator.share(what);
    return true;
  } catch (fault) {
    return fault instanceof DOMException && fault.name === "AbortError";
  }
}
