/** The source of own files, as it stands in front of an indicator in a link; no service of a site may be called so. */
export const OWN_FILES = "file";

/** What stands before the id of a set of borders of one's own; none of a store begins so. */
export const OWN_BORDERS = "own";

/** How the level of areas of one's own begins; none of a store does. */
export const OWN_LEVEL = "eigen-";

/** What of a person's own goes with a work: files of figures, files of points, and levels that own borders may be drawn for. */
export interface OwnParts {
  readonly files: readonly string[];
  readonly points: readonly string[];
  readonly levels: readonly string[];
}

/** Points of one's own, of a file on this device. */
export interface OwnPoints {
  readonly id: string;
  readonly name: string;
  readonly points: readonly OwnPoint[];
}

export interface OwnPoint {
  /** Longitude and latitude in degrees. */
  readonly place: readonly [number, number];
  readonly name: string;
  /** All that the file says of it, in its own words. */
  readonly said: readonly (readonly [string, string])[];
}

/** What a topic without a head of its own is called in the id of its indicator. */
export const UNNAMED = "cijfers";

/** The file that a figure of an own file is in; its indicator is the id of that file, a colon and the topic. */
export function ownFileOf(indicator: string): string {
  return indicator.split(":", 1)[0] ?? "";
}

/** What a person can read in the id of a file, where it is not on this device. */
export function ownFileName(id: string): string {
  return id.replace(/-?[0-9a-f]{8}$/, "").replaceAll("-", " ") || id;
}

/** What a person can read in the id of an indicator of an own file. */
export function ownTopicName(indicator: string): string {
  const topic = indicator.split(":").at(1) ?? "";
  return topic === "" || topic === UNNAMED ? ownFileName(ownFileOf(indicator)) : topic.replaceAll("-", " ");
}
