import type { ReactNode } from "react";
import type { Language } from "../../cube/text.ts";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { opensElsewhere } from "../../ui/opensElsewhere.ts";

interface HeaderProps {
  readonly name: string;
  /** Address of the site's own image, in place of ours. */
  readonly logo?: string | undefined;
  readonly dark: boolean;
  readonly languages: readonly Language[];
  /** Present while something has been chosen: there is nothing to share on the start screen. */
  readonly onShare: (() => void) | undefined;
  /** Undo and redo, my work, help. */
  readonly work: ReactNode;
  readonly onHome: () => void;
  readonly onPlace: () => void;
  readonly onDark: (dark: boolean) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The bar above everything: the way back to the start, sharing, language, light or dark. */
export function Header(props: HeaderProps) {
  const { name, logo, dark, languages, onShare, work, onHome, onPlace, onDark, onLanguage } = props;
  const words = useWords();
  const other = languages.find((language) => language !== words.language);
  return (
    <header className="header">
      <a
        className="brand"
        href="./"
        aria-label={`${name}: ${words.text("app.home")}`}
        onClick={(event) => {
          if (opensElsewhere(event)) return;
          event.preventDefault();
          onHome();
        }}
      >
        {logo ? <img src={logo} alt="" height={28} /> : <Icon path={ICONS.logo} size={22} />}
        <span className="wide">{name}</span>
      </a>
      <div className="tools">
        {work}
        <button type="button" className="button plain" aria-label={words.text("app.place")} onClick={onPlace}>
          <Icon path={ICONS.star} />
          <span className="words">{words.text("app.place")}</span>
        </button>
        {onShare && (
          <button
            type="button"
            className="button"
            aria-haspopup="dialog"
            aria-label={words.text("app.share")}
            onClick={onShare}
          >
            <Icon path={ICONS.share} />
            <span className="wide">{words.text("app.share")}</span>
          </button>
        )}
        {other && (
          <button
            type="button"
            className="button plain"
            lang={other}
            onClick={() => {
              onLanguage(other);
            }}
          >
            <span className="narrow">{other.toUpperCase()} </span>
            <span className="wide">{words.text("app.language")}</span>
          </button>
        )}
        <button
          type="button"
          className="button plain"
          aria-label={words.text(dark ? "app.theme-light" : "app.theme-dark")}
          onClick={() => {
            onDark(!dark);
          }}
        >
          <Icon path={dark ? ICONS.sun : ICONS.moon} />
          <span className="words">{words.text(dark ? "app.theme-light" : "app.theme-dark")}</span>
        </button>
      </div>
    </header>
  );
}
