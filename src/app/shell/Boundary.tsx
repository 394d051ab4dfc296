import { Component } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/context.tsx";

interface Props {
  /** A new value clears the fault: another question may well be drawn. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

/** Catches faults of our own in one figure, so that the rest of the workbench and the selection stay. */
export class Boundary extends Component<Props, { failedAt: string | null }> {
  override state = { failedAt: null };

  static getDerivedStateFromError(): { failedAt: string } {
    return { failedAt: "" };
  }

  override componentDidUpdate(previous: Props): void {
    if (this.state.failedAt !== null && previous.resetKey !== this.props.resetKey) this.setState({ failedAt: null });
  }

  override render(): ReactNode {
    return this.state.failedAt === null ? this.props.children : <Broken />;
  }
}

function Broken() {
  const words = useWords();
  return (
    <div className="stage-message" role="alert">
      <h2>{words.text("app.broken-title")}</h2>
      <p>{words.text("app.broken")}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          window.location.reload();
        }}
      >
        {words.text("app.reload")}
      </button>
    </div>
  );
}
