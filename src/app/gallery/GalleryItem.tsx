import { useEffect, useMemo } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { describe } from "../../analysis/describe.ts";
import { titleOf } from "../../analysis/titles.ts";
import { useBorders, useResult } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import type { AnyForm } from "../../presentations/defineForm.ts";
import { Icon } from "../../ui/Icon.tsx";
import { makeTheme } from "../../ui/makeTheme.ts";
import { activeTab } from "../../workspace/defaults.ts";
import { decodeLink } from "../../workspace/link/decode.ts";
import { Boundary } from "../shell/Boundary.tsx";
import { declarations, useKept } from "../figure/formParts.ts";
import { Stage } from "../figure/Stage.tsx";
import { SAMPLES } from "./samples.ts";

interface GalleryItemProps {
  readonly form: AnyForm;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  /** Called when its figures are there, or will not come: the next may begin. */
  readonly onDone: () => void;
}

const THEMES = [
  { name: "light", theme: makeTheme(false) },
  { name: "dark", theme: makeTheme(true) },
] as const;

const nothing = () => undefined;

/** One form with its advice and its sample, in both themes side by side. */
export function GalleryItem({ form, catalogue, areas, onDone }: GalleryItemProps) {
  const words = useWords();
  const address = SAMPLES[form.id];
  const tab = useMemo(() => {
    const { workspace } = decodeLink(address ?? "");
    return workspace ? activeTab(workspace) : undefined;
  }, [address]);
  const reading = useResult(tab?.query);
  const declared = useKept(declarations, form);
  const { result } = reading;
  const itself = declared.state === "ready" ? declared.part : undefined;
  const borders = useBorders(result && tab && itself ? itself.borders?.(result, tab.options, areas) : undefined);
  const settled = reading.state !== "loading" && declared.state !== "loading" && borders.state !== "loading";
  useEffect(() => {
    if (settled) onDone();
  }, [settled, onDone]);
  const advice = result && itself?.advise(result, catalogue, areas);
  return (
    <section className="gallery-item" data-form={form.id} aria-labelledby={`gallery-${form.id}`}>
      <h2 id={`gallery-${form.id}`}>
        <Icon path={form.icon} size={20} /> {words.localised(form.name)}
      </h2>
      <p>
        {advice && `${words.text(`app.grade-${advice.grade}`)}: ${words.say(advice.reason)} `}
        {address && <a href={`?${address}`}>{words.text("forms.gallery-open")}</a>}
      </p>
      {result && tab && (
        <div className="gallery-pair">
          {THEMES.map(({ name, theme }) => (
            <div key={name} className={`gallery-ground ${name}`} role="group" aria-label={words.text(`forms.${name}`)}>
              <div className="stage">
                <div className="drawing">
                  <Boundary resetKey={form.id}>
                    <Stage
                      {...{ form, borders, result, theme, words, areas }}
                      asTable={false}
                      options={tab.options}
                      order={tab.query.order}
                      mine="GM0344"
                      title={words.say(titleOf(result))}
                      description={describe(result, areas).map(words.say).join(" ")}
                      onIntent={nothing}
                    />
                  </Boundary>
                </div>
              </div>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
