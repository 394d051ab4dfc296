import { TEXTS } from "../../src/i18n/resources.ts";

const rooms = [...new Set(Object.keys(TEXTS).map((id) => id.split(".")[0]))].join("|");

/**
 * For a page before anything else runs in it: says in the console when a text stands on the screen, or is read out, by
 * its id instead of its words. That happens where code comes in without its texts, for as long as they are not there.
 */
export const TELL_WORDLESS = `{
  const id = /(?:${rooms})\\.[a-z]+(?:-[a-z]+)+/;
  const look = (text) => {
    const found = text && id.exec(text);
    if (found) console.error("a text without words: " + found[0]);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === "attributes") look(target.getAttribute(attributeName));
      else if (type === "characterData") look(target.data);
      else for (const node of addedNodes) if (node.nodeName !== "STYLE") look(node.textContent);
    }
  }).observe(document, {
    subtree: true, childList: true, characterData: true, attributeFilter: ["aria-label", "title", "alt", "placeholder"],
  });
}`;
