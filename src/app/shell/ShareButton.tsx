import { useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";

/** Copies the address, which holds the whole view. Says whether that worked, also to a screen reader. */
export function ShareButton() {
  const words = useWords();
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(words.text("app.share-copied"));
    } catch {
      setSaid(words.text("app.share-failed"));
    }
  };
  return (
    <>
      <span className="said" role="status">
        {said}
      </span>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon path={ICONS.share} />
        {words.text("app.share")}
      </button>
    </>
  );
}
