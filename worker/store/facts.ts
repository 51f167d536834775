import { commit } from "./commit.ts";
import { type ComplaintRow, selectComplaint } from "./complaints.ts";
import { type DeliveryRow, selectDeliveries } from "./deliveries.ts";
import type { Fact } from "./outbox.ts";
import { type MessageRow, selectMessage } from "./thread.ts";

/** What has to be known of a fact before it is told: how its notices fare, the complaint and the words it is about. */
export interface FactRows {
  done: DeliveryRow[];
  complaint: ComplaintRow | undefined;
  message: MessageRow | undefined;
}

/** Everything about these facts, in their order, in one round trip. */
export async function readFacts(db: D1Database, facts: readonly Fact[]): Promise<FactRows[]> {
  const results = await commit(
    db,
    facts.flatMap(({ site, id, complaint, message }) => [
      selectDeliveries(db, site, id),
      selectComplaint(db, site, complaint ?? ""),
      selectMessage(db, site, complaint ?? "", message ?? ""),
    ]),
  );
  return facts.map((_, n) => ({
    done: (results[3 * n]?.results ?? []) as unknown as DeliveryRow[],
    complaint: results[3 * n + 1]?.results[0] as ComplaintRow | undefined,
    message: results[3 * n + 2]?.results[0] as MessageRow | undefined,
  }));
}
