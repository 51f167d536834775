// wrangler puts the Worker under test here (`--alias`); the bench never imports it by path.
declare module "amends-worker" {
  const worker: { fetch(request: Request, env: unknown, context: unknown): Response | Promise<Response> };
  export default worker;
}
