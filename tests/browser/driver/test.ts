import { expect, test as base } from "../page.ts";
import { Calculating } from "./calculating.ts";
import { Card } from "./card.ts";
import { Chart } from "./chart.ts";
import { Figure } from "./figure.ts";
import { Files } from "./files.ts";
import { handOf } from "./hands.ts";
import type { Hand } from "./hands.ts";
import { Link } from "./link.ts";
import { MapView } from "./map.ts";
import { PlaceView } from "./place.ts";
import { Report } from "./report.ts";
import { Speech } from "./speech.ts";
import { Work } from "./work.ts";
import { Workbench } from "./workbench.ts";

export { expect };

interface Drivers {
  speech: Speech;
  acts: Hand;
  workbench: Workbench;
  figure: Figure;
  map: MapView;
  chart: Chart;
  card: Card;
  calculate: Calculating;
  files: Files;
  link: Link;
  report: Report;
  work: Work;
  place: PlaceView;
}

/** The test of journeys: the workbench in the words of the person who uses it, by mouse or keyboard, in either language. */
export const test = base.extend<Drivers>({
  speech: async ({ locale }, use) => use(new Speech(locale?.startsWith("en") ? "en" : "nl")),
  acts: async ({ hand, page }, use) => use(handOf(hand, page)),
  workbench: async ({ page, speech, acts }, use) => use(new Workbench(page, speech, acts)),
  figure: async ({ page, speech, acts }, use) => use(new Figure(page, speech, acts)),
  map: async ({ page, speech, acts }, use) => use(new MapView(page, speech, acts)),
  chart: async ({ page, speech, acts }, use) => use(new Chart(page, speech, acts)),
  card: async ({ page, speech, acts }, use) => use(new Card(page, speech, acts)),
  files: async ({ page, speech, acts }, use) => use(new Files(page, speech, acts)),
  calculate: async ({ page, speech, acts }, use) => use(new Calculating(page, speech, acts)),
  place: async ({ page, speech, acts }, use) => use(new PlaceView(page, speech, acts)),
  link: async ({ page }, use) => use(new Link(page)),
  report: async ({ page, speech, acts }, use) => use(new Report(page, speech, acts)),
  work: async ({ page, speech, acts }, use) => use(new Work(page, speech, acts)),
});
