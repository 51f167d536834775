import { Component, createRef } from "preact";
import type { ComponentType } from "preact";

interface Props<More extends object> {
  /** Imports a chunk and has it get its words and looks ready. */
  load(): Promise<{ ready(language: string, root: ShadowRoot): Promise<ComponentType<More>> }>;
  lang: string;
  with: More;
}

/** A part of the panel that is loaded when it is first drawn. Where it cannot be had, the rest works without. */
export class Later<More extends object> extends Component<Props<More>, { View?: ComponentType<More> }> {
  place = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    const { load, lang } = this.props;
    load()
      .then((chunk) => chunk.ready(lang, this.place.current!.getRootNode() as ShadowRoot))
      .then((View) => this.setState({ View }))
      .catch(() => {});
  }
  render({ with: props }: Props<More>, { View }: { View?: ComponentType<More> }) {
    return <div ref={this.place}>{View && <View {...props} />}</div>;
  }
}
