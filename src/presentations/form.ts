import type { ComponentType, ReactNode } from "react";
import type { GenericSchema } from "valibot";
import type { Catalogue } from "../cube/indicator.ts";
import type { Areas, BordersEntry } from "../cube/area.ts";
import type { Borders } from "../cube/borders.ts";
import type { Message } from "../cube/message.ts";
import type { OwnPoint, OwnPoints } from "../cube/ownFile.ts";
import type { Localised } from "../cube/text.ts";
import type { Remedy, Result } from "../analysis/result.ts";
import type { ClassQuery, Order, Query } from "../analysis/query.ts";
import type { TextPart } from "../i18n/resources.ts";
import type { Words } from "../i18n/words.ts";
import type { Theme } from "../ui/theme.ts";
import type { OpenParts } from "./defineForm.ts";
import type { FigurePlace } from "./figurePlace.ts";
import type { Point, Size, View } from "./map/view.ts";

/** How well a form suits a result, and why. Misleading is allowed, but said; impossible is not drawn. */
export interface Advice {
  readonly grade: "good" | "possible" | "misleading" | "impossible";
  readonly reason: Message;
  readonly remedy?: Remedy | Mend;
  /** What else must be said of it, each with what mends it; only where several things are wrong at once. */
  readonly more?: readonly Said[];
}

/** One thing that is wrong, and the change that mends it. */
export type Said = Pick<Advice, "reason" | "remedy">;

/** A change of the question that mends what advice complains of, with the words on its button. */
export interface Mend {
  readonly kind: "mend";
  readonly label: Message;
  readonly change: (query: Query) => Query;
  /** The form that the changed question asks for, where the one that stands no longer suits. */
  readonly form?: string;
}

/** What a person means by a click in a picture; the app turns it into an action. */
export type Intent =
  /** `figure` is the one that was pressed, where it was a figure and not a name. */
  | { readonly kind: "choose-area"; readonly code: string; readonly figure?: FigurePlace }
  /** These areas and no others, as drawn around on a map. */
  | { readonly kind: "choose-areas"; readonly codes: readonly string[] }
  /** Where this figure comes from. */
  | ({ readonly kind: "explain" } & FigurePlace)
  | { readonly kind: "order"; readonly order: Order }
  /** `look`: only another look at the same picture, as moving a map is; kept, but no step to go back to. */
  | { readonly kind: "options"; readonly patch: Readonly<Record<string, unknown>>; readonly look?: true }
  | { readonly kind: "classes"; readonly classes: ClassQuery }
  | { readonly kind: "remedy"; readonly remedy: Remedy | Mend }
  | { readonly kind: "card"; readonly indicator: string };

/** Everything a drawing needs; nothing else reaches it. */
export interface DrawingProps<Options> {
  readonly result: Result;
  readonly options: Options;
  readonly theme: Theme;
  readonly words: Words;
  readonly areas: Areas;
  /** The title above the figure and the description below it: accessible name and alt text. */
  readonly title: string;
  readonly description: string;
  /** The order asked for, so that a head can say which column it follows. Absent: as given. */
  readonly order?: Order;
  /** Favourite area, drawn in the colour of *mine*. */
  readonly mine?: string;
  /** The sets of borders that the form asks for, in its order; present when all of them could be read. */
  readonly borders?: readonly Borders[];
  /** Points of one's own that the options of a map name. */
  readonly pointsOver?: PointsShown;
  /**
   * What lies under the areas of a map at a view, where the person has a background. `corners`: where each of several
   * maps of that size begins; absent for one that begins at the top left.
   */
  readonly underlay?: (view: View, size: Size, corners?: readonly Point[]) => ReactNode;
  readonly onIntent: (intent: Intent) => void;
}

/** Points of one's own over a map. */
export interface PointsShown {
  /** One without points is not on this device. */
  readonly files: readonly OwnPoints[];
  /** The point that was asked about, of which a card stands below the map. */
  readonly chosen: OwnPoint | null;
  readonly onChoose: (point: OwnPoint | null) => void;
}

export interface PanelProps<Options> {
  readonly result: Result;
  /** The question behind the result, for what a panel changes in it. */
  readonly query: Query;
  readonly options: Options;
  readonly classes: ClassQuery;
  readonly theme: Theme;
  readonly words: Words;
  /** The order asked for, so that what asks for another can say which stands. Absent: as given. */
  readonly order?: Order;
  /** The borders that the drawing has, for a legend that counts what is on them. */
  readonly borders?: readonly Borders[];
  readonly onIntent: (intent: Intent) => void;
}

/** What is drawn on the screen: a chunk of its own, loaded when the form is first shown. */
export interface FormDrawing<Options> {
  readonly Drawing: ComponentType<DrawingProps<Options>>;
}

/** What a person may choose about it: a chunk that comes in after the figure. */
export interface FormPanel<Options> {
  readonly Panel: ComponentType<PanelProps<Options>>;
}

/** A figure to be written as a file: what a drawing needs, without anybody who looks or clicks. */
export type SvgFigure<Options> = Omit<DrawingProps<Options>, "onIntent" | "order" | "pointsOver" | "underlay"> & {
  /** For a map: points of one's own that lie over it. */
  readonly points?: readonly OwnPoints[];
  /** For a map: the part of the plane that is in sight on the screen, left, top, right, bottom. Absent: all that is chosen. */
  readonly sight?: readonly [number, number, number, number];
};

/**
 * Writes a figure as one whole SVG: text from outside is escaped, nothing in it refers to anywhere else. It is at
 * least as large as asked; where the figure needs more room it is larger. Needs no screen.
 */
export type ToSvg<Options> = (
  figure: SvgFigure<Options>,
  size: { readonly width: number; readonly height: number },
) => string;

/** What a form declares about itself: its options, what it needs, whether it suits. Light: it comes in for advice. */
export interface Form<Options> {
  /** Parses unknown options (from a link or file) into complete ones; every field has a default. */
  readonly options: GenericSchema<unknown, Options>;
  /** For a form that draws on borders: which sets this result asks for, each once; none where none are known. */
  readonly borders?: (result: Result, options: Options, areas: Areas) => readonly BordersEntry[];
  /** What its table twin shows, where the picture has figures that are not in the result: a difference, a class. */
  readonly twin?: (result: Result, options: Options) => Result;
  /** `areas` is for forms that draw borders: without it they cannot know whether there are any. */
  readonly advise: (result: Result, catalogue: Catalogue, areas?: Areas) => Advice;
  /**
   * How much of a result it compares in one picture: all of it, unless every figure stands by itself with its own
   * marks (`cells`), or only one period is shown at a time (`moment`). Decides which traps can mislead in it.
   */
  readonly shows?: "cells" | "moment";
  /** For a form that misleads by its nature, whatever it shows: it is never offered as suiting. */
  readonly atBest?: "misleading";
}

/** Where a form stands among the others: what a person wants to do with the figures. */
export const FORM_GROUPS = ["table", "compare", "time", "relation", "map", "text"] as const;
export type FormGroup = (typeof FORM_GROUPS)[number];

/** Where what a form is made of stands: a chunk each. */
export interface FormParts<Options> {
  readonly declaration: () => Promise<{ readonly form: Form<Options> }>;
  readonly drawing: () => Promise<FormDrawing<Options>>;
  readonly panel: () => Promise<FormPanel<Options>>;
  readonly svg: () => Promise<{ readonly toSvg: ToSvg<Options> }>;
}

/** What is known of a form before anything of it has come in, and where the rest comes from. */
export interface FormEntry {
  readonly id: string;
  readonly name: Localised;
  readonly group: FormGroup;
  /** Path data of an icon on a 20 × 20 grid, drawn in the current colour. */
  readonly icon: string;
  /** The texts that its advice and drawing say, beside those of the workbench, and those of its panel alone. */
  readonly texts: readonly TextPart[];
  readonly panelTexts?: readonly TextPart[];
  readonly parts: () => Promise<{ readonly parts: OpenParts }>;
}
