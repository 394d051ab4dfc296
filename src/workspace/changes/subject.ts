import type { Tab, Workspace } from "../document.ts";

/**
 * What a change was about: the tabs, and of those the fields and options that differ. Two changes with the same
 * subject, one soon after the other, are one movement of the hand.
 */
export function subjectOf(before: Workspace, after: Workspace): string {
  const tabs = [...new Set([...before.tabs, ...after.tabs].map((tab) => tab.id))];
  const changed = tabs.flatMap((id) => {
    const [old, now] = [before, after].map(({ tabs: all }) => all.find((tab) => tab.id === id));
    return old === now ? [] : [`${id}:${!old || !now ? "" : fieldsOf(old, now).join(" ")}`];
  });
  return [...differing(before, after).filter((field) => field !== "tabs"), ...changed].join(",");
}

function fieldsOf(before: Tab, after: Tab): string[] {
  return differing(before, after).flatMap((field) => {
    if (field === "query") return differing(before.query, after.query);
    return field === "options" ? differing(before.options, after.options).map((name) => `options.${name}`) : [field];
  });
}

/** The fields in which two values differ; equal objects that are not the same count as different. */
export function differing(before: object, after: object): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].filter((field) => old.get(field) !== now.get(field)).sort();
}
