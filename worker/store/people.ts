/** Somebody who wrote to this site, told apart by the address they gave; fed from the outbox, never at the door. */
export function rememberPerson(
  db: D1Database,
  person: { site: string; id: string; email: string | null; phone: string | null; name: string | null },
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO people (site, id, email, phone, name, first_at, last_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
       ON CONFLICT (site, id) DO UPDATE SET last_at = ?6, name = COALESCE(?5, name)`,
    )
    .bind(person.site, person.id, person.email, person.phone, person.name, now);
}

export function linkPerson(db: D1Database, site: string, complaint: string, person: string): D1PreparedStatement {
  return db.prepare("UPDATE complaints SET person = ?3 WHERE site = ?1 AND id = ?2").bind(site, complaint, person);
}
