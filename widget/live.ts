import { threadPaths } from "../shared/thread-paths.ts";
import type { ThreadView } from "../shared/thread.ts";
import { watchThread } from "./watch.ts";

/**
 * The status page stands on the Worker's own origin, where a socket may be opened: it says only that there is news,
 * the news itself is asked for as ever. Without a socket the questions are held by the Worker instead.
 */
export const watchLive: typeof watchThread = (base, key, since, hear) => {
  function watch(): () => void {
    return watchThread(base, key, since, (thread?: ThreadView) => {
      since = thread?.event ?? since;
      hear(thread);
    });
  }
  let stop = watch();
  const socket = new WebSocket(base.replace(/^http/, "ws") + threadPaths.threadLive);
  socket.addEventListener("open", () => socket.send(JSON.stringify({ key })));
  socket.addEventListener("message", ({ data }) => {
    const { n } = JSON.parse(String(data)) as { n?: number };
    if (!n || n <= since) return;
    stop();
    stop = watch();
  });
  return () => {
    socket.close();
    stop();
  };
};
