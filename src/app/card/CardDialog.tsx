import { useEffect, useRef } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { useSheet } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { IndicatorCard } from "./IndicatorCard.tsx";
import "./card.css";

interface CardDialogProps {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  readonly onClose: () => void;
  readonly onDraw: (indicator: string) => void;
}

/** The card of an indicator over the page. The browser's own dialog keeps focus inside and Escape working. */
export function CardDialog({ id, catalogue, areas, onClose, onDraw }: CardDialogProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const sheet = useSheet(id);
  const indicator = catalogue.indicators.find((one) => one.id === id);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="card-dialog" aria-labelledby="card-title" onClose={onClose}>
      <div className="card-head">
        <h2 id="card-title">{indicator ? words.localised(indicator.name) : words.text("card.title")}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.text("app.close")}
          onClick={() => dialog.current?.close()}
        >
          <Icon path={ICONS.close} />
        </button>
      </div>
      {indicator ? (
        <>
          <IndicatorCard {...{ indicator, catalogue, areas }} sheet={sheet.state === "ready" ? sheet.value : null} />
          <div className="actions">
            <button
              type="button"
              className="button primary"
              onClick={() => {
                onDraw(id);
                dialog.current?.close();
              }}
            >
              {words.text("card.draw")}
            </button>
            <a className="button plain" href={`?card=${id}`}>
              {words.text("card.address")}
            </a>
          </div>
        </>
      ) : (
        <p>{words.text("card.unknown", { id })}</p>
      )}
    </dialog>
  );
}
