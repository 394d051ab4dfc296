/** Kinds of figure that a person can say a topic of an own file is. */
export const OWN_KINDS = ["count", "amount", "percentage", "ratio", "mean", "median", "index", "score"] as const;

/** `none`: no total of several areas is made of it. `population`: the mean, weighted by inhabitants. */
export const OWN_AGGREGATIONS = ["none", "sum", "population"] as const;
