import { findChromium } from "./chromium.ts";

// Sees to it that there is a browser before the journeys ask for one (tests/run.ts).
findChromium();
