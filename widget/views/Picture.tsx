import { Component, createRef } from "preact";

interface Props {
  load(): Promise<Blob | undefined>;
  label: string;
  again: string;
}
interface State {
  large?: boolean;
  failed?: boolean;
}

/** A picture on a canvas; pressed, it is as wide as there is room. Where it cannot be had, the button tries again. */
export class Picture extends Component<Props, State> {
  canvas = createRef<HTMLCanvasElement>();

  override componentDidMount(): void {
    void this.draw();
  }
  draw = async (): Promise<void> => {
    try {
      const picture = await createImageBitmap((await this.props.load())!);
      const canvas = this.canvas.current!;
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext("2d")!.drawImage(picture, 0, 0);
      this.setState({ failed: false });
    } catch {
      this.setState({ failed: true });
    }
  };
  press = (): void => {
    if (this.state.failed) void this.draw();
    else this.setState(({ large }) => ({ large: !large }));
  };

  render({ label, again }: Props, { large, failed }: State) {
    return (
      <button
        type="button"
        class={large ? "photo large" : "photo"}
        aria-label={failed ? `${label}. ${again}` : label}
        aria-expanded={!!large}
        onClick={this.press}
      >
        <canvas ref={this.canvas} hidden={failed} />
        {failed && again}
      </button>
    );
  }
}
