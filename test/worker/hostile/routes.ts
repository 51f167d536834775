import { createApp } from "../../../worker/app.ts";

export interface Route {
  method: string;
  path: string;
  /** `GET /t`. */
  name: string;
}

/** Every route of production, out of the app itself: a new one turns up here by itself. */
export const routes: readonly Route[] = [
  ...new Map(
    createApp()
      .routes.filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => [`${method} ${path}`, { method, path, name: `${method} ${path}` }]),
  ).values(),
];

/** The team's routes that change something. */
export const unsafe = routes.filter(({ method, path }) => path.startsWith("/api/") && method !== "GET");

/** A path with something in every hole. */
export function filled({ path }: Route, hole = "01900000-0000-7000-8000-000000000000"): string {
  return path.replace(/:\w+/g, hole).replace("*", "anything");
}
