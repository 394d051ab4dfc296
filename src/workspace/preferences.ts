import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import * as v from "valibot";

/** What belongs to this device and this person; never to a document or a link. */
const PreferencesSchema = v.object({
  /** Null: the language of the browser. */
  language: v.fallback(v.nullable(v.picklist(["nl", "en"])), null),
  /** Null: as the device has it, light or dark. */
  theme: v.fallback(v.nullable(v.picklist(["light", "dark"])), null),
  /** Code of *mijn gemeente*. */
  favourite: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/))), null),
  /** Whether the introduction has been put away. */
  introduced: v.fallback(v.boolean(), false),
});

export type Preferences = Readonly<v.InferOutput<typeof PreferencesSchema>>;

export interface PreferencesState {
  readonly preferences: Preferences;
  /** False when the device refuses to keep anything: the preferences last as long as the page. */
  readonly kept: boolean;
  readonly prefer: (patch: Partial<Preferences>) => void;
}

export type PreferencesStore = StoreApi<PreferencesState>;

const KEY = "meetlat.preferences";
const NONE: Preferences = { language: null, theme: null, favourite: null, introduced: false };

/**
 * Opens the preferences of this device. `storage` is asked for inside, as asking can already be refused (private
 * windows, embedding). Anything unreadable in it counts as no preference.
 */
export function openPreferences(storage: () => Storage | undefined): PreferencesStore {
  const read = attempt(() => storage()?.getItem(KEY) ?? null);
  return createStore<PreferencesState>()((set, get) => ({
    preferences: parsePreferences(read.value ?? null),
    kept: read.done,
    prefer: (patch) => {
      const preferences = { ...get().preferences, ...patch };
      const written = attempt(() => storage()?.setItem(KEY, JSON.stringify(preferences)));
      set({ preferences, kept: written.done });
    },
  }));
}

function parsePreferences(text: string | null): Preferences {
  const json = attempt((): unknown => JSON.parse(text ?? "{}")).value;
  const parsed = v.safeParse(PreferencesSchema, { ...NONE, ...(typeof json === "object" ? json : {}) });
  return parsed.success ? parsed.output : NONE;
}

function attempt<T>(work: () => T): { readonly done: boolean; readonly value?: T } {
  try {
    return { done: true, value: work() };
  } catch {
    return { done: false };
  }
}
