import { base64url } from "../../shared/id.ts";
import type { PhotoView } from "../../shared/photo.ts";
import type { Env } from "../env.ts";
import { hmac, sameText } from "../keys.ts";
import type { PhotoName } from "../store/photos.ts";

/** A ticket works this long, in ms. */
const TICKET_MS = 60 * 60_000;

async function signed(env: Pick<Env, "LINK_KEY">, { site, complaint, id }: PhotoName, until: string): Promise<string> {
  const mac = base64url(await hmac(env.LINK_KEY, "photo", site, complaint, id, until));
  return [site, complaint, id, until, mac].join(".");
}

/** What a page without JavaScript puts into a picture's address: it opens this one photo for an hour, and no thread. */
export async function photoTicket(env: Pick<Env, "LINK_KEY">, name: PhotoName, now: number): Promise<string> {
  return signed(env, name, String(now + TICKET_MS));
}

/** The photo that a ticket opens; undefined for one that is made up, changed or over. */
export async function readPhotoTicket(
  env: Pick<Env, "LINK_KEY">,
  ticket: string,
  now: number,
): Promise<PhotoName | undefined> {
  const [site = "", complaint = "", id = "", until = ""] = ticket.split(".");
  const name = { site, complaint, id };
  const good = sameText(ticket, await signed(env, name, until)) && Number(until) > now;
  return good ? name : undefined;
}

/** A photo and the ticket that opens it. */
export interface Picture {
  photo: PhotoView;
  ticket: string;
}

export async function picturesOf(
  env: Pick<Env, "LINK_KEY">,
  thread: { site: string; id: string; photos: readonly PhotoView[] },
  now: number,
): Promise<Picture[]> {
  const { site, id: complaint, photos } = thread;
  const tickets = photos.map(({ id }) => photoTicket(env, { site, complaint, id }, now));
  return Promise.all(photos.map(async (photo, i) => ({ photo, ticket: (await tickets[i]) ?? "" })));
}
