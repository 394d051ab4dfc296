import { LANGUAGES } from "../src/cube/text.ts";
import { addTexts } from "../src/i18n/createWords.ts";
import { resourcesOf, TEXT_PARTS } from "../src/i18n/resources.ts";

/** Tests speak both languages and all parts of the workbench; a page loads one language, a part at a time. */
for (const language of LANGUAGES) {
  for (const part of TEXT_PARTS) addTexts(language, resourcesOf(language, part));
}
