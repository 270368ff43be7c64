// The log of a party's keys: which key may sign what.
import { Bytes, Crypto, read, require } from "./values.mjs";
import * as shape from "./values.mjs";
import { SignedStatement } from "./frames.mjs";

type Position = [number, string];
interface Statement {
  at: string;
  kind: string;
  party: string;
  prev: string;
  seq: number;
  key: string;
  feed: string;
  from: number;
  person: string;
  scope: string;
  until: string;
  last: { [feed: string]: Position };
}

const common = { at: shape.instant, kind: shape.text, party: shape.party, prev: shape.hash, seq: shape.number,
                 v: shape.version, key: shape.hash };
const kinds = new Map([
  ["authority", shape.members(common)],
  ["feed", shape.members({ ...common, feed: shape.hash, from: shape.count })],
  ["signatory", shape.members({ ...common, person: shape.name })],
  ["device", shape.members({ ...common, person: shape.name, scope: shape.name, until: shape.date })],
  ["revoke", shape.members({ ...common, last: shape.positions(1000), reason: shape.sentence })],
]);
const statementShape: shape.Shape = (value) =>
  shape.object(value) && kinds.get((value as Statement).kind)?.(value) === true;

export class KeyLog {
  firstAuthority = "";
  authority = "";
  readonly signatories = new Map<string, { person: string }>();
  readonly devices = new Map<string, { person: string; scope: string; until: string }>();
  private readonly feeds = new Map<string, { from: number; key: string }[]>();
  private readonly revoked = new Map<string, { [feed: string]: Position }>();
  private readonly used = new Set<string>();

  static async of(party: string, statements: SignedStatement[], crypto: Crypto): Promise<KeyLog> {
    require(statements.length <= 1000, "statements", "there are more than 1,000 statements", { party });
    const log = new KeyLog();
    let prev = "0".repeat(64);
    for (const [i, signed] of statements.entries()) {
      const place = { party, seq: i + 1 };
      const statement = read<Statement>(signed.bytes, statementShape, "statement", 2 ** 16, place);
      require(statement.seq === i + 1 && statement.prev === prev, "statement_chain", "a statement is missing", place);
      require(statement.party === party, "statement_party", "this statement is of another party", place);
      const signers = log.signers(statement, place);
      const keys = signed.by.map((by) => by.key);
      require(keys.join() === signers.join(), "statement_signers", "others signed this than have to", place);
      for (const by of signed.by)
        require(await crypto.signed(by.key, "application/vnd.entente.key.v1+json", signed.bytes, by.signature),
                "statement_signature", "a signature of this statement is wrong", place);
      log.add(statement, place);
      prev = await crypto.sha256(new Uint8Array([0]), signed.bytes);
    }
    return log;
  }

  private signers(next: Statement, place: shape.Place): string[] {
    if (next.seq === 1) {
      require(next.kind === "authority", "statement_first", "the first statement makes no authority key", place);
      return [next.key];
    }
    const before = next.kind === "feed" ? this.feeds.get(next.feed)?.at(-1)?.key : undefined;
    const handsOver = before !== undefined && !this.revoked.has(before) ? [before] : [];
    return [this.authority, ...handsOver, ...(next.kind === "revoke" ? [] : [next.key])];
  }

  private add(next: Statement, place: shape.Place): void {
    if (next.kind === "revoke") {
      const known = this.signatories.has(next.key) || this.devices.has(next.key) || this.certifies(next.key);
      require(known && !this.revoked.has(next.key), "statement_revoke", "there is no such key to revoke", place);
      this.revoked.set(next.key, next.last);
      return;
    }
    require(!this.used.has(next.key), "statement_key_used", "this key is in use already", place);
    this.used.add(next.key);
    if (next.kind === "authority") {
      this.authority = next.key;
      this.firstAuthority ||= next.key;
    } else if (next.kind === "feed") {
      const keys = this.feeds.get(next.feed) ?? [];
      const last = keys.at(-1);
      require(last ? next.from >= last.from : next.from === 1, "statement_from", "`from` goes back", place);
      this.feeds.set(next.feed, [...keys, next]);
    } else {
      (next.kind === "signatory" ? this.signatories : this.devices).set(next.key, next);
    }
  }

  private certifies(key: string): boolean {
    return [...this.feeds.values()].some((keys) => keys.some((of) => of.key === key));
  }
  // In charge of position `seq` of a feed.
  keyOf(feed: string, seq: number): string | undefined {
    const keys = this.feeds.get(feed) ?? [];
    return keys.filter((of) => of.from <= Math.max(seq, 1)).at(-1)?.key;
  }
  // Whether what `key` signed at this position is good: not revoked, or not after what it was revoked with, or within
  // the first `cosigned` entries.
  good(key: string, feed: string, seq: number, cosigned: number): boolean {
    const last = this.revoked.get(key);
    return last === undefined || seq <= Math.max(last[feed]?.[0] ?? 0, cosigned);
  }
  // The entry that a revocation names at this position: no other may stand there.
  namedBy(key: string, feed: string, seq: number): string | undefined {
    const last = this.revoked.get(key)?.[feed];
    return last?.[0] === seq ? last[1] : undefined;
  }
  // Whether the key in charge of a position signed these bytes.
  async inCharge(feed: string, seq: number, type: string, bytes: Bytes, signature: string, crypto: Crypto) {
    const key = this.keyOf(feed, seq);
    return key !== undefined && (await crypto.signed(key, type, bytes, signature));
  }
}
