import { configureGlobal } from "fast-check";

/** For mutation tests: a law that a mistake breaks is broken within a few runs, or by an example. */
configureGlobal({ numRuns: 20 });
