import type { Areas, BordersEntry } from "../../cube/area.ts";
import type { Message } from "../../cube/message.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { FigurePlace } from "../figurePlace.ts";
import { isBorders } from "../map/borders.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Geometry } from "../map/geometry.ts";
import type { LegendRow } from "../map/legend.ts";
import type { MapOptions } from "../map/options.ts";
import type { Scene } from "../map/scene.ts";
import type { Point, Size, View } from "../map/view.ts";
import type { Mark } from "./marks.ts";

/** What every form of maps lets a person choose. */
export type AtlasOptions = Pick<MapOptions, "layers" | "layerNames" | "sight" | "background">;

/** What stands over the areas of a frame, in pixels of that frame at a view: circles, pies. */
export type Symbols = (geometry: Geometry, view: View, size: Size) => readonly Mark[];

/** The area whose circle or pie lies under a point of its frame, the topmost; undefined beside all of them. */
export type SymbolAt = (geometry: Geometry, view: View, size: Size, at: Point) => string | undefined;

/** One map of an atlas. All frames share one view, so that a place is found in each of them at once. */
export interface Frame {
  readonly key: string;
  /** What is shown here and not in the other frames; empty for a frame that stands alone. */
  readonly caption: string;
  readonly scene: Scene;
  /** Its classes over the map, in pixels of this width; absent where frames share them. */
  readonly strip?: ((width: number) => readonly Mark[]) | undefined;
  /** Its borders, or why there are none. */
  readonly entry: BordersEntry | Message;
  /** Null where the frame is too small for any name. */
  readonly labels: MapOptions["labels"] | null;
  /** Whether a name may have the figure of the scene with it. */
  readonly figures: boolean;
  readonly symbols?: Symbols;
  /** For symbols that reach beyond their area: a hand points at them, not at what lies beneath. */
  readonly symbolAt?: SymbolAt;
  /** How far the symbol of an area reaches from its middle, in pixels; 0 where there is none. */
  readonly reach?: (code: string) => number;
}

/** Lines of a legend with a column of counts for each frame, or a picture with what it says in words. */
export type AtlasLegend =
  | {
      readonly kind: "rows";
      readonly title: string;
      /** Heads of the counts; none where nothing is counted. */
      readonly heads: readonly string[];
      readonly rows: readonly { readonly row: LegendRow; readonly counts: readonly number[] }[];
      readonly onePattern: boolean;
    }
  | (Size & { readonly kind: "drawn"; readonly marks: readonly Mark[]; readonly label: string });

/** One area in words: a line for each frame, or for each figure of a frame that shows several. */
export interface AtlasReading {
  readonly name: string;
  readonly lines: readonly { readonly head: string; readonly text: string }[];
}

/** Maps side by side with what is said of them. Borders are no part of it: these may still be on their way. */
export interface Atlas {
  readonly frames: readonly Frame[];
  /** `onMap` gives the codes that are on the borders of a frame: an area that did not exist then is no gap. */
  readonly legends: (onMap: (frame: Frame) => ReadonlySet<string> | undefined) => readonly AtlasLegend[];
  readonly notes: readonly string[];
  /** Undefined for an area that is not in the selection. */
  readonly read: (code: string) => AtlasReading | undefined;
  /** The figure that is meant by an area of a frame. */
  readonly figureOf: (code: string, frame: Frame) => FigurePlace;
}

export interface AtlasFigure<Options> {
  readonly result: Result;
  readonly options: Options;
  readonly theme: Theme;
  readonly words: Words;
  readonly areas: Areas;
  readonly mine?: string | undefined;
}

/** Result, options and theme → maps. Pure, and the same for screen and file. */
export type DrawAtlas<Options> = (figure: AtlasFigure<Options>) => Atlas;

/** Of the sets that came in the one of a frame. */
export function bordersOf({ entry }: Pick<Frame, "entry">, sets: readonly Borders[] = []): Borders | undefined {
  return isBorders(entry) ? sets.find((each) => each.entry.id === entry.id) : undefined;
}

/** "2021: 12,3%; 2025: 13,1%", after the name. */
export function spokenReading({ name, lines }: AtlasReading): string {
  return `${name}: ${lines.map(({ head, text }) => (head === "" ? text : `${head}: ${text}`)).join("; ")}`;
}
