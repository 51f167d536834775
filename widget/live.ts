import { threadPaths } from "../shared/thread-paths.ts";
import { watchThread } from "./watch.ts";

/**
 * The status page stands on the Worker's own origin, where a socket may be opened: it says only that there is news,
 * the news itself is asked for as ever. Without a socket the questions are held by the Worker instead.
 */
export const watchLive: typeof watchThread = (base, key, since, hear) => {
  let stop = watchThread(base, key, since, (thread) => {
    if (thread) since = thread.event;
    hear(thread);
  });
  const socket = new WebSocket(base.replace(/^http/, "ws") + threadPaths.threadLive);
  socket.onopen = () => socket.send(JSON.stringify({ key }));
  socket.onmessage = (message) => {
    const { n } = JSON.parse(String(message.data)) as { n?: number };
    if (!n || n <= since) return;
    stop();
    stop = watchThread(base, key, since, (thread) => {
      if (thread) since = thread.event;
      hear(thread);
    });
  };
  return () => {
    socket.close();
    stop();
  };
};
