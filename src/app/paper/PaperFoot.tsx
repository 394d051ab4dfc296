import { useWords } from "../../i18n/context.tsx";
import "./page.css";

interface PaperFootProps {
  /** Where the same can be seen again: the search part of an address of this site. */
  readonly address: string;
}

/** Only on paper: the day on which it was printed, and where to see it again. */
export function PaperFoot({ address }: PaperFootProps) {
  const words = useWords();
  return (
    <p className="paper-foot">
      {words.date(new Date().toISOString().slice(0, 10))} · {new URL(address, document.baseURI).href}
    </p>
  );
}
