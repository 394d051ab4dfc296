import { lazy, useCallback, useEffect, useState } from "react";
import type { ComponentType } from "react";
import { useWords } from "./context.tsx";

/**
 * A part of the page in a file of its own. When that file does not come, as there is no network or a newer Meetlat
 * stands in its place, the part says so and is asked again; a bare `lazy` would take the whole page away.
 */
export function lazyPart<Props extends object>(bring: () => Promise<{ readonly default: ComponentType<Props> }>) {
  const part = async () => (await bring()).default;
  return lazy<ComponentType<Props>>(async () => ({ default: await part().catch(() => askedAgain(part)) }));
}

/** In the place of a part that did not come: asked once more by itself, when the network is back, and by a button. */
export function askedAgain<Props extends object>(bring: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function AskedAgain(props: Props) {
    const words = useWords();
    const [Part, setPart] = useState<ComponentType<Props>>();
    const ask = useCallback(() => {
      bring().then(
        (there) => setPart(() => there),
        () => undefined,
      );
    }, []);
    useEffect(() => {
      ask();
      window.addEventListener("online", ask);
      return () => window.removeEventListener("online", ask);
    }, [ask]);
    if (Part) return <Part {...props} />;
    return (
      <p className="notice part-missing" role="alert">
        {words.text("app.part-missing")}
        <button type="button" className="button" onClick={ask}>
          {words.text("app.retry")}
        </button>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.text("app.reload")}
        </button>
      </p>
    );
  };
}
