import { configureGlobal, installGlobalPlugin, interruptAfterTimeLimit } from "fast-check";

/**
 * For mutation tests: a law that a mistake breaks is broken within a few runs, or by an example. Always the same runs,
 * so that a mistake is noticed today and tomorrow alike; and none for longer than a tenth of a second, whatever number
 * of runs a test asks for. Cut short a law passes, so this can only lower the score.
 */
configureGlobal({ numRuns: 5, seed: 20261128 });
installGlobalPlugin(interruptAfterTimeLimit(100));
