// The file in pieces, by the grammar of a bundle. Nothing of it is believed yet.
import { Audience, Bytes, Refusal, Shape, read, require, unhex } from "./values.mjs";
import * as shape from "./values.mjs";

export interface Signed {
  bytes: Bytes;
  signature: string;
}
export interface SignedStatement {
  bytes: Bytes;
  by: { key: string; signature: string }[];
}
export interface EntryFrames extends Signed {
  meaning?: { salt: Bytes; body: Bytes };
}
export interface FeedFrames {
  range: { feed: string; from: number; to: number };
  descriptor: Bytes;
  frontier?: Bytes;
  entries: EntryFrames[];
  checkpoints: (Signed & { cosignatures: Signed[] })[];
}
export interface Manifest {
  at: string;
  feeds: { feed: string; from: number; to: number }[];
  for: Audience;
  from: string;
  parties: string[];
}
export interface BundleFrames {
  manifest: Manifest;
  parties: { party: string; statements: SignedStatement[] }[];
  feeds: FeedFrames[];
  attachments: Bytes[];
  beforeEnd: Bytes; // what `sha256` in the end is of
  end: Signed;
}

const manifestShape = shape.members({
  at: shape.instant,
  feeds: shape.list(shape.members({ feed: shape.hash, from: shape.count, to: shape.number }), 0, 1000),
  for: shape.audience,
  from: shape.party,
  parties: shape.list(shape.party, 1, 100),
  v: shape.version,
});

class Frames {
  at = 0;
  constructor(private readonly bytes: Bytes) {}

  private header(): { kind: string; size: number; start: number } | undefined {
    const line = String.fromCharCode(...this.bytes.subarray(this.at, this.at + 32));
    const match = /^([a-z]+) (0|[1-9][0-9]{0,9})\n/.exec(line);
    return match ? { kind: match[1]!, size: Number(match[2]), start: this.at + match[0]!.length } : undefined;
  }
  is(kind: string): boolean {
    return this.header()?.kind === kind;
  }
  next(kind: string): Bytes {
    const header = this.header();
    require(header !== undefined && header.kind === kind, "frame", `at byte ${this.at} a frame "${kind}" must begin`);
    const end = header.start + header.size;
    require(end < this.bytes.length && this.bytes[end] === 0x0a, "frame", `the frame at byte ${this.at} is cut short`);
    this.at = end + 1;
    return this.bytes.subarray(header.start, end);
  }
  text(kind: string): string {
    return String.fromCharCode(...this.next(kind).subarray(0, 256));
  }
  digits(kind: string, shape: Shape): string {
    const digits = this.text(kind);
    require(shape(digits), "digits", `the ${kind} before byte ${this.at} is not made of so many digits`);
    return digits;
  }
  signed(kind: string): Signed {
    return { bytes: this.next(kind), signature: this.digits("signature", shape.signature) };
  }
  statement(): SignedStatement {
    const bytes = this.next("statement");
    const by = [];
    while (by.length === 0 || this.is("by")) {
      const line = this.text("by");
      require(/^[0-9a-f]{64} [0-9a-f]{128}$/.test(line), "by", `at byte ${this.at} is no key with a signature`);
      by.push({ key: line.slice(0, 64), signature: line.slice(65) });
    }
    return { bytes, by };
  }
  entry(): EntryFrames {
    const entry: EntryFrames = this.signed("head");
    if (this.is("salt")) entry.meaning = { salt: unhex(this.digits("salt", shape.hash)), body: this.next("body") };
    return entry;
  }
  feed(range: FeedFrames["range"]): FeedFrames {
    const feed: FeedFrames = { range, descriptor: this.next("feed"), entries: [], checkpoints: [] };
    if (this.is("frontier")) feed.frontier = this.next("frontier");
    while (this.is("head")) feed.entries.push(this.entry());
    while (this.is("checkpoint")) {
      const checkpoint = { ...this.signed("checkpoint"), cosignatures: [] as Signed[] };
      while (this.is("cosignature")) checkpoint.cosignatures.push(this.signed("cosignature"));
      feed.checkpoints.push(checkpoint);
    }
    return feed;
  }
}

export function split(file: Bytes): BundleFrames {
  const magic = "entente-bundle-1\n";
  const begin = String.fromCharCode(...file.subarray(0, magic.length));
  if (begin !== magic) throw new Refusal("magic", "this is no bundle of format version 1");
  require(file.length <= 2 ** 31, "too_large", "the file is larger than 2 GiB");
  const frames = new Frames(file);
  frames.at = magic.length;
  const manifest = read<Manifest>(frames.next("manifest"), manifestShape, "manifest", 2 ** 20);
  require(shape.ascending(manifest.parties), "manifest_order", "the parties are not in ascending order");
  require(shape.ascending(manifest.feeds.map((range) => range.feed)), "manifest_order", "the feeds are not in order");
  require(manifest.parties.includes(manifest.from), "manifest_from", "the sender is none of the parties");
  const parties = manifest.parties.map((party) => {
    require(frames.text("party") === party, "frame", `the log of ${party} is missing`);
    const statements = [];
    while (statements.length === 0 || frames.is("statement")) statements.push(frames.statement());
    return { party, statements };
  });
  const feeds = manifest.feeds.map((range) => frames.feed(range));
  const attachments: Bytes[] = [];
  while (frames.is("attachment")) attachments.push(frames.next("attachment"));
  const beforeEnd = file.subarray(0, frames.at);
  const end = frames.signed("end");
  require(frames.at === file.length, "after_end", `something follows the end, at byte ${frames.at}`);
  return { manifest, parties, feeds, attachments, beforeEnd, end };
}
