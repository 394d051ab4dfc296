/** The ground of a cell and what is written on it, as colours. */
export interface CellLooks {
  readonly fill: string;
  readonly ink: string;
  /** It is on the lower side of a palette of two sides: its figure is underlined, which says so where the colours are grey. */
  readonly low?: boolean;
}

/** How a cell of the result looks; undefined for one that has no colour. */
export type LooksOf = (cell: number) => CellLooks | undefined;
