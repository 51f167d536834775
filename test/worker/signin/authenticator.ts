import { base64url } from "../../../shared/id.ts";

/** An authenticator made of software: ES256, no attestation, one discoverable credential (WebAuthn Level 3, sections 6.1 and 6.5). */
export class Authenticator {
  readonly id = crypto.getRandomValues(new Uint8Array(32));
  counter = 0;
  /** Was the person recognised, by finger, face or PIN? */
  recognised = true;
  readonly #origin: string;
  readonly #keys: CryptoKeyPair;

  static async make(origin: string): Promise<Authenticator> {
    const keys = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
    return new Authenticator(origin, keys as CryptoKeyPair);
  }

  private constructor(origin: string, keys: CryptoKeyPair) {
    this.#origin = origin;
    this.#keys = keys;
  }

  /** Answers creation options. `origin` is the page's, which the browser tells, not the page. */
  async create(options: { challenge: string }, origin = this.#origin) {
    const jwk = (await crypto.subtle.exportKey("jwk", this.#keys.publicKey)) as JsonWebKey;
    const cose = cborMap([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytesOf(jwk.x ?? "")],
      [-3, bytesOf(jwk.y ?? "")],
    ]);
    const length = new Uint8Array([this.id.length >> 8, this.id.length & 255]);
    const data = join(await this.#data(0x40), new Uint8Array(16), length, this.id, cose);
    const attestation = cborMap([
      ["fmt", "none"],
      ["attStmt", []],
      ["authData", data],
    ]);
    return {
      ...this.#credential(),
      response: {
        clientDataJSON: clientData("webauthn.create", options.challenge, origin),
        attestationObject: base64url(attestation),
        transports: ["internal"],
      },
    };
  }

  /** Answers request options. */
  async get(options: { challenge: string }, origin = this.#origin) {
    this.counter += 1;
    const data = await this.#data(0);
    const client = clientData("webauthn.get", options.challenge, origin);
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytesOf(client)));
    const raw = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, this.#keys.privateKey, join(data, hash));
    return {
      ...this.#credential(),
      response: {
        clientDataJSON: client,
        authenticatorData: base64url(data),
        signature: base64url(der(new Uint8Array(raw))),
      },
    };
  }

  #credential() {
    const id = base64url(this.id);
    return { id, rawId: id, type: "public-key", clientExtensionResults: {} };
  }

  async #data(more: number): Promise<Uint8Array> {
    const host = new TextEncoder().encode(new URL(this.#origin).hostname);
    const rp = new Uint8Array(await crypto.subtle.digest("SHA-256", host));
    const flags = 0x01 | (this.recognised ? 0x04 : 0) | more;
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, this.counter);
    return join(rp, new Uint8Array([flags]), count);
  }
}

function clientData(type: string, challenge: string, origin: string): string {
  return base64url(new TextEncoder().encode(JSON.stringify({ type, challenge, origin, crossOrigin: false })));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

type Cbor = number | string | Uint8Array | [];

/** As much CBOR (RFC 8949) as these objects need: small maps with integers, texts, byte strings and the empty map. */
function cborMap(entries: [number | string, Cbor][]): Uint8Array<ArrayBuffer> {
  return join(cborHead(5, entries.length), ...entries.flat().map((value) => cbor(value as Cbor)));
}

function cbor(value: Cbor): Uint8Array {
  if (typeof value === "number") return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value);
  if (typeof value === "string") return join(cborHead(3, value.length), new TextEncoder().encode(value));
  if (value instanceof Uint8Array) return join(cborHead(2, value.length), value);
  return cborHead(5, 0);
}

function cborHead(major: number, size: number): Uint8Array {
  if (size < 24) return new Uint8Array([(major << 5) | size]);
  return new Uint8Array(size < 256 ? [(major << 5) | 24, size] : [(major << 5) | 25, size >> 8, size & 255]);
}

/** WebCrypto signs as r ‖ s, WebAuthn wants ASN.1. */
function der(raw: Uint8Array): Uint8Array {
  const [r, s] = [integer(raw.subarray(0, 32)), integer(raw.subarray(32))];
  return join(new Uint8Array([0x30, r.length + s.length]), r, s);
}

function integer(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const body = bytes.subarray(Math.max(0, first));
  const positive = (body[0] ?? 0) & 0x80 ? join(new Uint8Array(1), body) : body;
  return join(new Uint8Array([0x02, positive.length]), positive);
}
