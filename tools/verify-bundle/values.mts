// What docs/formats/record.md calls Values and Signing: canonical JSON, shapes of objects, hashes, signatures.

// Where a bundle fails, as far as it is known there.
export interface Place {
  feed?: string;
  seq?: number;
  id?: string;
  party?: string;
}

// Thrown inside, never out of verifyBundle().
export class Refusal extends Error {
  constructor(readonly code: string, readonly what: string, readonly place: Place = {}) {
    super(code);
  }
}

export function require(holds: unknown, code: string, what: string, place: Place = {}): asserts holds {
  if (!holds) throw new Refusal(code, what, place);
}

export type Bytes = Uint8Array;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
export const encode = (text: string): Bytes => new TextEncoder().encode(text);
export const hex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
export const unhex = (digits: string): Bytes =>
  Uint8Array.from({ length: digits.length / 2 }, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16));
export function concat(...pieces: Bytes[]): Bytes {
  const all = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  pieces.reduce((at, piece) => (all.set(piece, at), at + piece.length), 0);
  return all;
}

// ---- Canonical JSON: the one text of a value; undefined when the value has none.
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export function canonical(value: Json, depth = 0): string | undefined {
  if (typeof value === "string") return /\p{Surrogate}/u.test(value) ? undefined : JSON.stringify(value);
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value !== "object" || value === null) return String(value);
  if (depth === 32) return undefined;
  const parts = Array.isArray(value)
    ? value.map((item) => canonical(item, depth + 1))
    : Object.keys(value).sort().map((key) => {
        const text = canonical(value[key]!, depth + 1);
        return /^[\x20-\x7e]*$/.test(key) && text !== undefined ? `${JSON.stringify(key)}:${text}` : undefined;
      });
  if (parts.includes(undefined)) return undefined;
  return Array.isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`;
}

function parse(bytes: Bytes): Json | undefined {
  try {
    const text = utf8.decode(bytes);
    const value = JSON.parse(text) as Json;
    return canonical(value) === text ? value : undefined;
  } catch {
    return undefined; // not UTF-8, not JSON, or nested deeper than the stack
  }
}

// ---- Shapes: what a member may be.
export type Shape = (value: unknown) => boolean;
const matching = (pattern: RegExp): Shape => (value) => typeof value === "string" && pattern.test(value);

export const text: Shape = (value) => typeof value === "string";
const textOf = (most: number): Shape => (value) =>
  typeof value === "string" && value.length > 0 && encode(value).length <= most;
export const name = textOf(200);
export const sentence = textOf(2000);
export const number: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const count: Shape = (value) => number(value) && value !== 0;
export const version: Shape = (value) => value === 1;
export const hash = matching(/^[0-9a-f]{64}$/);
export const signature = matching(/^[0-9a-f]{128}$/);
export const payloadType = matching(/^(?=.{1,64}$)[a-z0-9-]+\.v[0-9]+$/);
export const party = matching(/^[A-Z]{3}$/);
export const instant: Shape = (value) => {
  if (!matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(value) || /^0000/.test(value as string)) return false;
  const date = new Date(value as string);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
};
export const date: Shape = (value) => matching(/^(19|20|21)/)(value) && instant(`${String(value)}T00:00:00.000Z`);
export const list = (item: Shape, least: number, most: number): Shape => (value) =>
  Array.isArray(value) && value.length >= least && value.length <= most && value.every(item);
export const set = (item: Shape, least: number, most: number): Shape => (value) =>
  list(item, least, most)(value) && new Set(value as unknown[]).size === (value as unknown[]).length;
export const ascending = (items: string[]): boolean => items.every((item, i) => i === 0 || items[i - 1]! < item);
export const audience: Shape = (value) =>
  Array.isArray(value) &&
  ((value.length === 1 && value[0] === "public") || (list(party, 1, 16)(value) && ascending(value as string[])));
const entries = (value: unknown): [string, unknown][] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
export const object: Shape = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
export const position: Shape = (value) =>
  Array.isArray(value) && value.length === 2 && number(value[0]) && value[0] > 0 && hash(value[1]);
export const positions = (most: number): Shape => (value) =>
  object(value) && entries(value).length <= most && entries(value).every(([key, item]) => hash(key) && position(item));
// Exactly these members; those with a question mark may be absent.
export const members = (shapes: { [name: string]: Shape }): Shape => (value) =>
  object(value) &&
  entries(value).every(([name]) => Object.hasOwn(shapes, name) || Object.hasOwn(shapes, `${name}?`)) &&
  Object.entries(shapes).every(([name, shape]) => {
    const item = (value as { [name: string]: unknown })[name.replace("?", "")];
    return item === undefined ? name.endsWith("?") : shape(item);
  });

// The object that canonical bytes of at most `most` are.
export function read<T>(bytes: Bytes, shape: Shape, what: string, most: number, place: Place = {}): T {
  require(bytes.length <= most, `${what}_too_large`, `this ${what} is larger than ${most} bytes`, place);
  const value = parse(bytes);
  require(value !== undefined, `${what}_not_canonical`, `this ${what} is not canonical JSON`, place);
  require(shape(value), `${what}_malformed`, `this ${what} has not the members that it must have`, place);
  return value as unknown as T;
}

// Whether every reader of `narrow` is one of `wide`.
export type Audience = string[];
export const within = (narrow: Audience, wide: Audience): boolean =>
  wide[0] === "public" || (narrow[0] !== "public" && narrow.every((reader) => wide.includes(reader)));

// ---- Hashes and signatures, by WebCrypto.
// y of the points of small order, the top bit (the sign of x) cleared, and the field's prime: RFC 8032, little-endian.
const smallOrder = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];
// Whether these 32 bytes are a point in its one form that is not of small order.
function goodPoint(point: Bytes): boolean {
  const y = point.slice();
  y[31]! &= 0x7f;
  const reduced = !(y[31] === 0x7f && y[0]! >= 0xed && y.subarray(1, 31).every((byte) => byte === 0xff));
  return reduced && !smallOrder.includes(hex(y));
}

export class Crypto {
  private readonly keys = new Map<string, CryptoKey>();
  constructor(private readonly subtle: SubtleCrypto) {}

  async sha256(...pieces: Bytes[]): Promise<string> {
    return hex(new Uint8Array(await this.subtle.digest("SHA-256", concat(...pieces))));
  }

  // Whether `key` signed PAE(type, bytes).
  async signed(key: string, type: string, bytes: Bytes, signatureOf: string): Promise<boolean> {
    const made = unhex(signatureOf);
    if (!goodPoint(unhex(key)) || !goodPoint(made.subarray(0, 32))) return false;
    const pae = concat(encode(`DSSEv1 ${encode(type).length} ${type} ${bytes.length} `), bytes);
    try {
      let imported = this.keys.get(key);
      if (!imported) {
        imported = await this.subtle.importKey("raw", unhex(key), { name: "Ed25519" }, false, ["verify"]);
        this.keys.set(key, imported);
      }
      return await this.subtle.verify({ name: "Ed25519" }, imported, made, pae);
    } catch {
      return false; // not a point of the curve
    }
  }
}
