import { Component } from "preact";
import type { ComponentType } from "preact";
import type { PhotosProps } from "./Photos.tsx";

/** Photos are a chunk of their own: most complaints have none. Where it cannot be had, the rest works without. */
export class Album extends Component<PhotosProps, { View?: ComponentType<PhotosProps> }> {
  override componentDidMount(): void {
    import("./Photos.tsx").then(({ Photos }) => this.setState({ View: Photos })).catch(() => {});
  }
  render(props: PhotosProps, { View }: { View?: ComponentType<PhotosProps> }) {
    return View && <View {...props} />;
  }
}
