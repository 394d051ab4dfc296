import type { Areas } from "../../cube/area.ts";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { useSheet } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { PaperFoot } from "../paper/PaperFoot.tsx";
import { IndicatorCard } from "./IndicatorCard.tsx";
import "./card.css";

interface CardDialogProps {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  readonly onClose: () => void;
  readonly onDraw: (indicator: string) => void;
}

/** The card of an indicator over the page. */
export function CardDialog({ id, catalogue, areas, onClose, onDraw }: CardDialogProps) {
  const words = useWords();
  const sheet = useSheet(id);
  const indicator = indicatorOf(catalogue, id);
  return (
    <Dialog
      title={indicator ? words.localised(indicator.name) : words.text("card.title")}
      closeLabel={words.text("app.close")}
      onClose={onClose}
    >
      {indicator ? (
        <>
          <IndicatorCard {...{ indicator, catalogue, areas }} sheet={sheet.state === "ready" ? sheet.value : null} />
          <PaperFoot address={`?card=${id}`} />
          <form method="dialog" className="actions">
            <button
              type="submit"
              className="button primary"
              onClick={() => {
                onDraw(id);
              }}
            >
              {words.text("card.draw")}
            </button>
            <a className="button plain" href={`?card=${id}`}>
              {words.text("card.address")}
            </a>
          </form>
        </>
      ) : (
        <p>{words.text("card.unknown", { id })}</p>
      )}
    </Dialog>
  );
}
