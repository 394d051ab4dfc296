import type { Problem } from "../../cube/problem.ts";
import { contentHash } from "../writer/files.ts";
import type { Fetched } from "../collect/wire.ts";
import type { Means } from "./kind.ts";

/** Whether an address of the configuration is one of the web, and not a file of the folder. */
function isWeb(address: string): boolean {
  return /^https?:\/\//.test(address);
}

/** The origins that addresses lie on. */
export function hostsOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.filter(isWeb).map((address) => new URL(address).origin))];
}

/** The bytes behind an address, unless they are those of this stamp. A file of the folder is stamped with its hash. */
export async function bytesOf(
  address: string,
  { id, wire, open }: Means,
  stamp = "",
): Promise<Fetched | "same" | Problem> {
  if (isWeb(address)) return wire.file(new URL(address), id, stamp);
  const bytes = Uint8Array.from(open(address)).buffer;
  const now = `hash ${contentHash(Buffer.from(bytes).toString("base64"))}`;
  return now === stamp ? "same" : { bytes, stamp: now };
}
