import { useState } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import { FORMS } from "../../presentations/registry.ts";
import "../figure/figure.css";
import "./gallery.css";
import { GalleryItem } from "./GalleryItem.tsx";

interface GalleryProps {
  readonly catalogue: Catalogue;
  readonly areas: Areas;
}

/** Every form of the registry with its sample, in light and dark: to look at, and for one pass of a browser test. */
export function Gallery({ catalogue, areas }: GalleryProps) {
  const words = useWords();
  const [done, setDone] = useState(0);
  return (
    <main id="main" className="gallery" tabIndex={-1} data-drawn={done} data-forms={FORMS.length}>
      <h1>{words.text("forms.gallery")}</h1>
      <p className="lead">{words.text("forms.gallery-lead")}</p>
      {FORMS.slice(0, done + 1).map((form, at) => (
        <GalleryItem
          key={form.id}
          {...{ form, catalogue, areas }}
          onDone={() => {
            setDone((before) => Math.max(before, at + 1));
          }}
        />
      ))}
    </main>
  );
}
