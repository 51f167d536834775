// Makes the empty, migrated database that every Worker of the siege and the journeys begins with, so that none of them waits for it.
import { migrated } from "./fresh.ts";

await migrated();
