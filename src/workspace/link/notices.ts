import type { Message } from "../../cube/message.ts";
import type { Refuse } from "./refuse.ts";

const MOST = 12;
const LONGEST = 60;

/** Gathers what a link says that is not understood; after a dozen it only counts. */
export class Notices {
  readonly #messages: Message[] = [];
  #more = 0;

  /** A piece of a known part that is not understood. */
  malformed(part: string, piece: string): void {
    this.#add({ id: "workspace.link-malformed", params: { part, piece: short(piece) } });
  }

  unknownPart(part: string): void {
    this.#add({ id: "workspace.link-unknown-part", params: { part: short(part) } });
  }

  repeatedPart(part: string): void {
    this.#add({ id: "workspace.link-repeated", params: { part } });
  }

  tooLong(): void {
    this.#add({ id: "workspace.link-too-long" });
  }

  refuse(part: string): Refuse {
    return (piece) => this.malformed(part, piece);
  }

  list(): readonly Message[] {
    if (this.#more === 0) return this.#messages;
    return [...this.#messages, { id: "workspace.link-more", params: { count: this.#more } }];
  }

  #add(message: Message): void {
    if (this.#messages.length < MOST) this.#messages.push(message);
    else this.#more += 1;
  }
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
