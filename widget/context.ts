import type { Context } from "../shared/complaint.ts";
import { LINE_MAX, URL_MAX } from "../shared/limits.ts";
import type { InferOutput } from "valibot";

/** What the page tells about itself. The address without query and fragment: those may hold other people's secrets. */
export function pageContext(): InferOutput<typeof Context> {
  return {
    url: location.href.split(/[?#]/)[0]!.slice(0, URL_MAX),
    title: document.title.slice(0, LINE_MAX * 2),
    viewport: `${innerWidth} × ${innerHeight}`,
    agent: navigator.userAgent.slice(0, 400),
  };
}
