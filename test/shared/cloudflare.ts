import { readFileSync } from "node:fs";
import { deploy } from "../../scripts/deploy-steps.mjs";
import type { Answer, Given, Wrangler } from "../../scripts/deploy-wrangler.mjs";
import { Failure } from "../../scripts/env.mjs";

const TEMPLATE = readFileSync("wrangler.toml", "utf8");
export const ANA = { id: "a".repeat(32), name: "Ana's shop" };
const ADDRESS = "amends.ana.workers.dev";

interface Call {
  command: string;
  input: string;
}

/** An account at Cloudflare and the machine that deploys to it, as far as wrangler shows them. */
export class Cloudflare {
  accounts: { id: string; name: string }[] | undefined = [ANA];
  databases: { uuid: string; name: string }[] = [{ uuid: "11111111-1111-4111-8111-111111111111", name: "other" }];
  /** Configuration of the Worker that runs. */
  running: string | undefined;
  buckets = new Set<string>();
  secrets: Record<string, string> = {};
  sites = 0;
  files: Record<string, string> = { "wrangler.toml": TEMPLATE };
  calls: Call[] = [];
  /** Commands that go wrong, by their first words, and what wrangler then says. */
  broken: Record<string, string> = {};
  /** Commands that end well and say something else. */
  odd: Record<string, string> = {};
  /** Everything a person saw of the last run. */
  screen = "";

  /** Runs `npm run deploy`. Resolves whether it ended well or not; `screen` holds what was shown. */
  async deploy({
    env = {},
    newSetup = false,
  }: { env?: Record<string, string>; newSetup?: boolean } = {}): Promise<boolean> {
    this.calls = [];
    this.screen = "";
    const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      this.screen += `${name}\n`;
      return work();
    };
    const read = (name: string): string => this.files[name] ?? "";
    const write = (name: string, text: string): void => void (this.files[name] = text);
    try {
      this.screen += await deploy({ wrangler: this.wrangler, step, read, write, env, newSetup });
      return true;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.screen += `${error.noise}\n${error.message}`;
      return false;
    }
  }

  /** Did wrangler hear a command that begins like this? */
  heard(words: string): boolean {
    return this.calls.some(({ command }) => command.startsWith(words));
  }

  /** The token in the set-up link on the screen. */
  get setupToken(): string | undefined {
    return /\/inbox\/setup#(\S+)/.exec(this.screen)?.[1];
  }

  private wrangler: Wrangler = (args, given = {}) => {
    const command = args.join(" ");
    this.calls.push({ command, input: given.input ?? "" });
    const named = (list: Record<string, string>) => Object.keys(list).find((words) => command.startsWith(words));
    const broken = named(this.broken);
    if (broken) return Promise.resolve(failed(`${this.broken[broken]}${given.input ?? ""}`));
    const odd = named(this.odd);
    if (odd) return Promise.resolve(said(this.odd[odd] ?? ""));
    return Promise.resolve(this.answer(args, command, given));
  };

  private answer(args: readonly string[], command: string, { input = "", account }: Given): Answer {
    if (command === "whoami --json") {
      const user = this.accounts
        ? { loggedIn: true, email: "ana@example.com", accounts: this.accounts }
        : { loggedIn: false };
      return { ...said(JSON.stringify(user, null, 2)), ok: user.loggedIn };
    }
    if (!this.accounts) return failed("You are not authenticated.");
    const config = this.files[args[args.indexOf("-c") + 1] ?? ""] ?? "";
    const reached = account ?? /^account_id = "(.*)"$/m.exec(config)?.[1];
    if (!this.accounts.some(({ id }) => id === reached)) return failed("More than one account available.");

    if (command.startsWith("d1 list --json"))
      return said(`A newer wrangler is out.\n${JSON.stringify(this.databases)}`);
    if (command.startsWith("d1 create amends")) {
      this.databases.push({ uuid: crypto.randomUUID(), name: "amends" });
      return said("Created your new D1 database.");
    }
    const bucket = /^r2 bucket create (\S+)/.exec(command)?.[1];
    if (bucket) {
      if (this.buckets.has(bucket))
        return failed("The bucket you tried to create already exists, and you own it. [code: 10004]");
      this.buckets.add(bucket);
      return said(`Created bucket '${bucket}'.`);
    }
    const database = this.databases.find(({ name }) => name === "amends")?.uuid;
    if (!database || !config.includes(`database_id = "${database}"`)) return failed("Couldn't find a D1 DB named DB");
    if (command.startsWith("d1 migrations apply DB --remote")) return said("No migrations to apply!");
    if (command.startsWith("d1 execute DB --remote"))
      return said(JSON.stringify([{ results: [{ sites: this.sites }] }]));
    if (command.startsWith("deploy")) {
      const needed = /^bucket_name = "(.*)"$/m.exec(config)?.[1];
      if (needed && !this.buckets.has(needed)) return failed(`R2 bucket '${needed}' not found.`);
      this.running = config;
      return { ...said("Deployed"), targets: [`https://${ADDRESS}`, "schedule: * * * * *"] };
    }
    if (!this.running) return failed('Worker "amends" not found.');
    if (command.startsWith("secret list")) {
      return said(JSON.stringify(Object.keys(this.secrets).map((name) => ({ name, type: "secret_text" }))));
    }
    if (command.startsWith("secret bulk")) {
      Object.assign(this.secrets, JSON.parse(input));
      return said("Finished processing secrets");
    }
    throw new Error(`wrangler ${command}: nobody taught me`);
  }
}

function said(stdout: string): Answer {
  return { ok: true, stdout, stderr: "", targets: [] };
}

function failed(stderr: string): Answer {
  return { ok: false, stdout: "", stderr, targets: [] };
}
