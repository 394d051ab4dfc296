import { useEffect, useState } from "react";
import type { AnyForm, RawOptions } from "../../presentations/defineForm.ts";
import type { FormParts } from "../../presentations/form.ts";

type Parts = FormParts<RawOptions>;

const loaded = new Map<string, Parts>();
const loading = new Map<string, Promise<Parts>>();

/** Starts loading the heavy half of a form; asked again it gives the same. A failed load may be tried again. */
export function loadFormParts(form: AnyForm): Promise<Parts> {
  let promise = loading.get(form.id);
  if (!promise) {
    promise = form.load().then((parts) => {
      loaded.set(form.id, parts);
      return parts;
    });
    promise.catch(() => loading.delete(form.id));
    loading.set(form.id, promise);
  }
  return promise;
}

export type PartsReading =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly retry: () => void }
  | { readonly state: "ready"; readonly parts: Parts };

/** The heavy half of a form, when it has come. */
export function useFormParts(form: AnyForm): PartsReading {
  const [failed, setFailed] = useState<string | null>(null);
  const [, setVersion] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    loadFormParts(form).then(
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
  }, [form, attempt]);
  const parts = loaded.get(form.id);
  if (parts) return { state: "ready", parts };
  if (failed !== form.id) return { state: "loading" };
  return {
    state: "failed",
    retry: () => {
      setFailed(null);
      setAttempt((count) => count + 1);
    },
  };
}
