/** What the platform itself costs: no router, no body read, no storage. */
export default {
  fetch: (): Response => new Response("ok"),
};
