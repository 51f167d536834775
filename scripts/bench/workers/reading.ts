/** What the database said it cost since the meter was last read. */
export interface Reading {
  trips: number;
  read: number;
  written: number;
  /** Of these, the batches that stored a complaint. */
  intake: Omit<Reading, "intake">;
}
