import type { Message } from "../../cube/message.ts";
import type { Exported, Fit } from "../format.ts";
import { undrawnMessage } from "../undrawn.ts";

/** What is not drawn on the screen is no picture either: the reason alone would be one of a sentence. */
export function fitsPicture(exported: Exported): Fit | undefined {
  return exported.picture ? undefined : { message: refusalOf(exported), blocks: true };
}

/** Why there is no picture. */
export function refusalOf(exported: Exported | undefined): Message {
  return (exported && undrawnMessage(exported)) ?? { id: "export.no-picture" };
}
