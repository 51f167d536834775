import { Component, createRef } from "preact";
import type { ComponentChildren, ComponentType } from "preact";

interface Props<More extends object> {
  /** Imports a chunk and has it get its words and looks ready. */
  load(): Promise<{ ready(language: string, root: ShadowRoot): Promise<ComponentType<More>> }>;
  lang: string;
  summary: string;
  open: boolean;
  with: More;
  children?: ComponentChildren;
}

/** A part of the panel that is loaded when it is unfolded. Where it cannot be had, the rest works without. */
export class Later<More extends object> extends Component<Props<More>, { View?: ComponentType<More> }> {
  place = createRef<HTMLDetailsElement>();

  load = (): void => {
    const { load, lang } = this.props;
    if (!this.state.View)
      load()
        .then((chunk) => chunk.ready(lang, this.place.current!.getRootNode() as ShadowRoot))
        .then((View) => this.setState({ View }))
        .catch(() => {});
  };
  render({ with: props, summary, open, children }: Props<More>, { View }: { View?: ComponentType<More> }) {
    return (
      <details ref={this.place} open={open} onToggle={this.load}>
        <summary>{summary}</summary>
        {children}
        {View && <View {...props} />}
      </details>
    );
  }
}
