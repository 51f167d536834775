// The statements behind `npm run signin`. Whoever can run them can read and write the database anyway: what this adds is
// a link that a browser can use, once, for ten minutes, with neither mail nor the Worker's secrets at hand.
const MINUTES = 10;

/** A text as SQL writes it. D1's command line takes no bound values. */
function literal(text: string): string {
  if (text.includes("\u0000")) throw new Error("a text with a null character");
  return `'${text.replaceAll("'", "''")}'`;
}

/** Members by id or by address, on every site. */
export function membersQuery(who: string): string {
  return `SELECT m.site, m.id, m.name, m.email, m.role FROM members m
    WHERE m.removed_at IS NULL AND (m.id = ${literal(who)} OR m.email = ${literal(who.trim().toLowerCase())})
    ORDER BY m.site`;
}

export interface Link {
  id: string;
  /** SHA-256 of the link's token, base64url. The token itself is only printed. */
  tokenHash: string;
  site: string;
  member: string;
  /** ms UTC */
  now: number;
}

/** A sign-in without an asking browser: `ask_hash` stays null, so the link works wherever it is opened. */
export function linkStatement({ id, tokenHash, site, member, now }: Link): string {
  return `INSERT INTO signins (id, ask_hash, token_hash, site, member, address, network, tries, created_at, expires_at)
    VALUES (${literal(id)}, NULL, ${[tokenHash, site, member].map(literal).join()}, '', '', 0, ${now}, ${now + MINUTES * 60_000})`;
}
