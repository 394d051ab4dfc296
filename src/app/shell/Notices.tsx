import type { Message } from "../../cube/message.ts";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";

interface NoticesProps {
  readonly notices: readonly Message[];
  readonly onDismiss: (index: number) => void;
}

/** What the person should know about the link, the settings or the store; it stays until it is dismissed. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  const words = useWords();
  if (notices.length === 0) return null;
  return (
    <div role="status">
      <ul className="notices" aria-label={words.text("app.notices")}>
        {notices.map((notice, index) => (
          <li key={words.say(notice)} className="notice">
            {words.say(notice)}
            <button
              type="button"
              className="icon-button"
              aria-label={words.text("app.dismiss")}
              onClick={() => {
                onDismiss(index);
              }}
            >
              <Icon path={ICONS.close} size={14} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
