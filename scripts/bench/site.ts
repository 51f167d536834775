import type { Host } from "./host.ts";

/** Where complaints go: a site of the bench's own, and its owner's session. */
export interface BenchSite {
  site: string;
  sid: string;
}

/** As high as a site may set it; limits stay on, and the load comes from many networks. */
const LIMITS = { networkPerMin: 60, sitePerMin: 120_000 };

/** Makes a site through the local Worker's door, and raises its limit in its settings. */
export async function makeSite({ url }: Host, key?: string): Promise<BenchSite> {
  const made = (await ask(`${url}/__test/site`, { method: "POST", body: JSON.stringify({ key }) })) as BenchSite;
  const headers = { cookie: `sid=${made.sid}`, origin: url, "content-type": "application/json" };
  const { number, settings, channels } = (await ask(`${url}/api/settings`, { headers })) as {
    number: number;
    settings: Record<string, unknown>;
    channels: unknown;
  };
  const body = JSON.stringify({ number, channels, settings: { ...settings, limits: LIMITS } });
  await ask(`${url}/api/settings`, { method: "PUT", headers, body });
  return made;
}

/** Headers of the owner's inbox. */
export function ownerHeaders({ sid }: BenchSite, { url }: Host): Record<string, string> {
  return { cookie: `sid=${sid}`, origin: url };
}

export async function ask(url: string, init?: RequestInit): Promise<unknown> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
  return answer.json();
}
