import type { BrowserContext } from "playwright-core";

/**
 * Watches everything that a text must never do in any page of this profile: run a script, open a dialog, throw, ask
 * another origin than `own`, try what the page's policy forbids. Gives back the list of what happened, so far nothing.
 */
export async function setTraps(context: BrowserContext, own: readonly string[]): Promise<string[]> {
  const happened: string[] = [];
  await context.exposeFunction("__trap", (what: unknown) => void happened.push(`a script ran: ${String(what)}`));
  await context.addInitScript(() => {
    const { __trap } = window as unknown as { __trap(what: string): void };
    for (const name of ["alert", "confirm", "prompt", "print"]) Object.assign(window, { [name]: () => __trap(name) });
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      __trap(`${violatedDirective} of the policy forbade ${blockedURI} in ${sourceFile}`),
    );
  });
  context.on("dialog", (dialog) => {
    happened.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("weberror", (error) => void happened.push(`a page threw: ${String(error.error())}`));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!own.includes(origin) && protocol !== "about:") happened.push(`a page asked ${request.url()}`);
  });
  return happened;
}
