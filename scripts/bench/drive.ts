import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { NODE, ROOT } from "../env.mjs";
import { cpuMs, type Whose } from "./cpu.ts";
import type { Burst, Job, Said } from "./load.ts";

/** A burst, and what it cost the process that answered. */
export interface Measured extends Burst {
  /** ms of processor time per request, whatever the process did meanwhile included. */
  cpu: number;
}

/** The load generator, kept warm for the whole run. */
export class Load {
  #child: ChildProcess = fork(join(ROOT, "scripts/bench/load.ts"), { execPath: NODE, execArgv: [] });

  async burst(job: Job, whose: Whose): Promise<Measured> {
    let before = cpuMs(whose);
    const { promise, resolve, reject } = Promise.withResolvers<Measured>();
    const hear = (said: Said): void => {
      if ("began" in said) before = cpuMs(whose);
      else if ("failed" in said) reject(new Error(said.failed));
      else resolve({ ...said.burst, cpu: (cpuMs(whose) - before) / said.burst.requests });
    };
    this.#child.on("message", hear);
    this.#child.once("exit", () => reject(new Error("The load generator ended.")));
    this.#child.send(job);
    try {
      return await promise;
    } finally {
      this.#child.off("message", hear);
      this.#child.removeAllListeners("exit");
    }
  }

  stop(): void {
    this.#child.kill();
  }
}
