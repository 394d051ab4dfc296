/** What goes on the clipboard, by media type; a part may still be on its way. */
export type Parts = Readonly<Record<string, string | Blob | Promise<string | Blob>>>;

/** Puts parts on the clipboard together. Called within the click: what is still on its way is promised. */
export function copyParts(parts: Parts): Promise<void> {
  const item = Object.fromEntries(
    Object.entries(parts).map(([type, part]) => [
      type,
      Promise.resolve(part).then((ready) => new Blob([ready], { type })),
    ]),
  );
  return navigator.clipboard.write([new ClipboardItem(item)]);
}
