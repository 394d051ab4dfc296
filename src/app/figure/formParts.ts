import { useEffect, useState } from "react";
import { needTexts } from "../../i18n/loadTexts.ts";
import type { AnyForm, RawOptions } from "../../presentations/defineForm.ts";
import type { Form, FormDrawing, FormPanel, ToSvg } from "../../presentations/form.ts";

/** A part of each form that is loaded once. A failed load may be tried again. */
interface Kept<Part> {
  /** Starts loading; asked again it gives the same. */
  readonly load: (form: AnyForm) => Promise<Part>;
  /** The part, when it has come. */
  readonly there: (form: AnyForm) => Part | undefined;
}

function keep<Part>(bring: (form: AnyForm) => Promise<Part>): Kept<Part> {
  const loaded = new Map<string, Part>();
  const loading = new Map<string, Promise<Part>>();
  return {
    there: ({ id }) => loaded.get(id),
    load: (form) => {
      const before = loading.get(form.id);
      if (before) return before;
      const promise = bring(form).then((part) => {
        loaded.set(form.id, part);
        return part;
      });
      promise.catch(() => loading.delete(form.id));
      loading.set(form.id, promise);
      return promise;
    },
  };
}

/** What a form declares, with the texts of its advice. */
export const declarations: Kept<Form<RawOptions>> = keep(async (form) => {
  const [declared] = await Promise.all([form.declaration(), needTexts(...form.texts)]);
  return declared;
});

/** What draws a form on the screen; it never comes before the declaration. */
export const drawings: Kept<FormDrawing<RawOptions>> = keep(async (form) => {
  const [parts] = await Promise.all([form.drawing(), declarations.load(form)]);
  return parts;
});

/** The options of a form, for who wants another look at its figure. */
export const panels: Kept<FormPanel<RawOptions>> = keep(async (form) => {
  const [parts] = await Promise.all([form.panel(), needTexts(...(form.panelTexts ?? [])), declarations.load(form)]);
  return parts;
});

/** What writes a form as an SVG, for a page that is read and printed. */
export const writers: Kept<ToSvg<RawOptions>> = keep(async (form) => {
  const [toSvg] = await Promise.all([form.svg(), declarations.load(form)]);
  return toSvg;
});

export type KeptReading<Part> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly retry: () => void }
  | { readonly state: "ready"; readonly part: Part };

/** A part of a form, when it has come. */
export function useKept<Part>(kept: Kept<Part>, form: AnyForm): KeptReading<Part> {
  const [failed, setFailed] = useState<string | null>(null);
  const [, setVersion] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    kept.load(form).then(
      () => {
        if (current) setVersion((version) => version + 1);
      },
      () => {
        if (current) setFailed(form.id);
      },
    );
    return () => {
      current = false;
    };
  }, [kept, form, attempt]);
  const part = kept.there(form);
  if (part) return { state: "ready", part };
  if (failed !== form.id) return { state: "loading" };
  return {
    state: "failed",
    retry: () => {
      setFailed(null);
      setAttempt((count) => count + 1);
    },
  };
}
