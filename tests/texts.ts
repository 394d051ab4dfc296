import { LANGUAGES } from "../src/cube/text.ts";
import { addTexts } from "../src/i18n/createWords.ts";
import { resourcesOf } from "../src/i18n/resources.ts";

/** Tests speak both languages; a page loads one at a time. */
for (const language of LANGUAGES) addTexts(language, resourcesOf(language));
