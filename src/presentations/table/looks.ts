/** The ground of a cell and what is written on it, as colours. */
export interface CellLooks {
  readonly fill: string;
  readonly ink: string;
}

/** How a cell of the result looks; undefined for one that has no colour. */
export type LooksOf = (cell: number) => CellLooks | undefined;
