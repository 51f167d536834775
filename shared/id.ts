import * as v from "valibot";

export { base64url, uuid7 } from "./make-id.ts";

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUIDv7 made in the browser. Only a name: nothing parses time out of it (browser clocks lie). */
export const ComplaintId = v.pipe(v.string("id.shape"), v.regex(UUID7, "id.shape"));
/** A UUIDv7 made in the browser for one message. */
export const MessageId = ComplaintId;
/** 256 random bits as 43 base64url characters. The only key to a thread; the Worker stores its SHA-256. */
export const ThreadSecret = v.pipe(v.string("secret.shape"), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, "secret.shape"));
/** The public key of a site, 4 to 32 characters, as it stands in `data-site`. */
export const SiteKey = v.pipe(v.string("site.shape"), v.regex(/^[a-z0-9][a-z0-9-]{2,30}[a-z0-9]$/, "site.shape"));
