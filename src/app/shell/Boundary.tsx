import { Component } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/context.tsx";

interface Props {
  /** A new value clears the fault: another question may well be drawn. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

/** Catches faults of our own in one figure, or in all of the page, so that what is around it and the selection stay. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state: { readonly failed: boolean } = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(previous: Props): void {
    if (this.state.failed && previous.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children;
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
