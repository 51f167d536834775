import process from "node:process";

/** One line per step: how far, what, how long is left at the pace so far. */
export class Progress {
  #start = performance.now();
  #done = 0;
  #planned: number;

  /** `planned` is in seconds, as far as one can know. */
  constructor(planned: number) {
    this.#planned = planned;
  }

  /** A step begins whose length was planned as `seconds`. Gives back what to call when it ended. */
  begin(what: string): (seconds: number, result?: string) => void {
    return (seconds, result = "") => {
      this.#done += seconds;
      const spent = (performance.now() - this.#start) / 1_000;
      const pace = this.#done > 0 ? spent / this.#done : 1;
      const left = Math.max(0, (this.#planned - this.#done) * pace);
      process.stdout.write(`${clock(spent)}  ${what.padEnd(46)} ${result.padEnd(34)} ${clock(left)} left\n`);
    };
  }
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}
