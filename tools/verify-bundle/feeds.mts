// Feeds: descriptor, chain of signed heads, commitments, Merkle tree, checkpoints and cosignatures.
import { Audience, Bytes, Crypto, Json, encode, read, require, unhex } from "./values.mjs";
import * as shape from "./values.mjs";
import { FeedFrames, Manifest } from "./frames.mjs";
import { KeyLog } from "./keys.mjs";

export type Position = [number, string];
export interface Head {
  commit: string;
  feed: string;
  lc: number;
  prev: string;
  seq: number;
}
export interface Body {
  at: string;
  attachments?: string[];
  by: string;
  device?: { at: string; key: string; scope: string; signature: string };
  label: { classification: string; policy: string; releasable_to: Audience };
  payload: { type: string; [name: string]: Json };
  refs: string[];
  seen: { [feed: string]: Position };
}
export interface Entry {
  head: Head;
  id: string;
  body?: Body;
  place: shape.Place;
  key: string;
}
export interface Feed {
  id: string;
  party: string;
  audience: Audience;
  from: number;
  to: number;
  entries: Entry[];
  cosigned: number; // size of the longest checkpoint that another party cosigned
  epoch: number;
  continues?: { feed: string; id: string; seq: number };
}
export interface World {
  manifest: Manifest;
  crypto: Crypto;
  logs: Map<string, KeyLog>;
  feeds: Map<string, Feed>;
  entries: Map<string, { entry: Entry; feed: Feed }>; // by id
  attachments: Map<string, Bytes>;
  complete: boolean; // every range begins at the first entry: nothing that is named may be missing
  absent: number; // what is named and not in the bundle; it may be with the receiver
}

// Something that is named is not here.
export function missing(world: World, code: string, what: string, place: shape.Place): void {
  require(!world.complete, code, what, place);
  world.absent++;
}

const descriptorShape = shape.members({
  audience: shape.audience, authority: shape.hash, epoch: shape.count, party: shape.party, v: shape.version,
  "continues?": shape.members({ feed: shape.hash, id: shape.hash, seq: shape.number }),
});
const headShape = shape.members({
  commit: shape.hash, feed: shape.hash, lc: shape.count, prev: shape.hash, seq: shape.count, v: shape.version,
});
const bodyShape = shape.members({
  at: shape.instant, "attachments?": shape.set(shape.hash, 1, 100), by: shape.name,
  "device?": shape.members({ at: shape.instant, key: shape.hash, scope: shape.name, signature: shape.signature }),
  label: shape.members({ classification: shape.name, policy: shape.name, releasable_to: shape.audience }),
  payload: (value) => shape.object(value) && shape.payloadType((value as { type?: unknown }).type),
  refs: shape.set(shape.hash, 0, 1000), seen: shape.positions(64),
});
const frontierShape = shape.members({ frontier: shape.list(shape.hash, 1, 53), v: shape.version });
export const checkpointShape = shape.members({
  at: shape.instant, feed: shape.hash, root: shape.hash, size: shape.count, v: shape.version,
});
const cosignatureShape = shape.members({
  at: shape.instant, by: shape.hash, checkpoint: shape.hash, seq: shape.number, v: shape.version,
});

// The Merkle tree of RFC 6962 as the roots of its complete subtrees, the largest first.
class Frontier {
  constructor(private size: number, private readonly roots: string[], private readonly crypto: Crypto) {}

  private node(left: string, right: string): Promise<string> {
    return this.crypto.sha256(new Uint8Array([1]), unhex(left), unhex(right));
  }
  async add(leaf: string): Promise<void> {
    for (let whole = this.size; whole % 2 === 1; whole = Math.floor(whole / 2))
      leaf = await this.node(this.roots.pop()!, leaf);
    this.roots.push(leaf);
    this.size++;
  }
  async root(): Promise<string> {
    if (this.roots.length === 0) return this.crypto.sha256();
    let root = this.roots.at(-1)!;
    for (const left of this.roots.slice(0, -1).reverse()) root = await this.node(left, root);
    return root;
  }
}
const bitsOf = (size: number): number => size.toString(2).replaceAll("0", "").length;

async function entryOf(frames: FeedFrames["entries"][number], feed: Feed, log: KeyLog, crypto: Crypto): Promise<Entry> {
  const last = feed.entries.at(-1);
  const seq = last ? last.head.seq + 1 : feed.from;
  const id = await crypto.sha256(new Uint8Array([0]), frames.bytes);
  const place = { feed: feed.id, seq, id };
  const head = read<Head>(frames.bytes, headShape, "head", 512, place);
  require(head.feed === feed.id, "feed_wrong", "this entry is of another feed", place);
  require(head.seq === seq, "seq", "the entry at this position is missing", place);
  const before = last?.id ?? (seq === 1 ? feed.id : undefined);
  require(before === undefined || head.prev === before, "prev", "this entry does not follow the one before", place);
  require(head.lc > (last?.head.lc ?? 0), "clock", "the logical clock does not go forward", place);
  const signed = await log.inCharge(feed.id, seq, "application/vnd.entente.head.v1+json", frames.bytes,
                                    frames.signature, crypto);
  require(signed, "signature", "the key in charge did not sign this entry", place);
  const entry: Entry = { head, id, place, key: log.keyOf(feed.id, seq)! };
  if (frames.meaning) {
    const { salt, body } = frames.meaning;
    const commit = await crypto.sha256(encode("entente-body-1\0"), salt, body);
    require(commit === head.commit, "commitment", "this body is not the one that was signed", place);
    entry.body = read<Body>(body, bodyShape, "body", 2 ** 16, place);
  }
  return entry;
}

// The feed with its chain checked and its roots at each checkpoint's size.
export async function chain(frames: FeedFrames, world: World): Promise<{ feed: Feed; roots: Map<number, string> }> {
  const { crypto, manifest, logs } = world;
  const { feed: id, from, to } = frames.range;
  const place = { feed: id };
  const descriptor = read<Feed & { authority: string }>(frames.descriptor, descriptorShape,
                                                                       "descriptor", 2 ** 12, place);
  const { party, audience, epoch, continues } = descriptor;
  const hash = await crypto.sha256(encode("entente-feed-1\0"), frames.descriptor);
  require(hash === id, "descriptor", "this is the descriptor of another feed", place);
  require((epoch === 1) === (continues === undefined), "epoch",
          "the epoch and what it continues do not agree", place);
  require(audience[0] === "public" || audience.includes(party), "audience", "the writer is not a reader", place);
  require(shape.within(manifest.for, audience), "audience", "not everyone whom this is for may read it", place);
  const log = logs.get(party);
  require(log, "keys_missing", `the keys of ${party} are missing`, place);
  require(log.firstAuthority === descriptor.authority, "authority", `${party} has another authority key`, place);
  require(log.keyOf(id, 1), "no_key", `${party} has stated no key for this feed`, place);
  require(to === from - 1 + frames.entries.length, "range", "not all entries are here", place);
  let roots: string[] = [];
  require((from > 1) === (frames.frontier !== undefined), "frontier", "the frontier is missing or too much", place);
  if (frames.frontier) {
    roots = read<{ frontier: string[] }>(frames.frontier, frontierShape, "frontier", 2 ** 13, place).frontier;
    require(roots.length === bitsOf(from - 1), "frontier", "the frontier is not of that size", place);
  }
  const feed: Feed = {
    id, party, audience, from, to, entries: [], cosigned: 0, epoch, ...(continues && { continues }),
  };
  const tree = new Frontier(from - 1, [...roots], crypto);
  const rootOf = new Map([[from - 1, await tree.root()]]);
  for (const each of frames.entries) {
    const entry = await entryOf(each, feed, log, crypto);
    feed.entries.push(entry);
    await tree.add(entry.id);
    rootOf.set(entry.head.seq, await tree.root());
  }
  return { feed, roots: rootOf };
}

// A later epoch: of the same feed in all else, behind an entry that is there; one of each.
export function checkEpochs(world: World): void {
  const seen = new Set<string>();
  for (const { id, party, audience, epoch, continues } of world.feeds.values()) {
    const place = { feed: id };
    const name = `${party} ${audience.join()} ${epoch}`;
    require(!seen.has(name), "epoch_twice", "there are two feeds for this audience and epoch", place);
    seen.add(name);
    if (!continues) continue;
    const before = world.feeds.get(continues.feed);
    const found = world.entries.get(continues.id);
    const none = continues.seq === 0 && continues.id === continues.feed;
    if (!before || (!found && !none)) {
      missing(world, "continues_missing", "what this feed continues is not there", place);
    }
    if (before) {
      const alike = before.party === party && before.audience.join() === audience.join();
      require(alike && before.epoch === epoch - 1, "continues_wrong", "this feed continues another", place);
      require(none || !found || (found.feed === before && found.entry.head.seq === continues.seq), "continues_wrong",
              "this feed continues an entry in another place", place);
      require(continues.seq > 0 || none, "continues_wrong", "this feed continues an entry that is none", place);
    }
  }
}

// Checkpoints and what others cosigned of them; sets `cosigned`.
export async function checkpoints(frames: FeedFrames, feed: Feed, roots: Map<number, string>, world: World) {
  const { crypto, logs, manifest } = world;
  const log = logs.get(feed.party)!;
  let size = -1;
  for (const each of frames.checkpoints) {
    const place = { feed: feed.id };
    const checkpoint = read<{ feed: string; root: string; size: number }>(each.bytes, checkpointShape, "checkpoint",
                                                                          1024, place);
    const { size: next, root } = checkpoint;
    require(checkpoint.feed === feed.id, "checkpoint_feed", "this checkpoint is of another feed", place);
    require(next > size && roots.has(next), "checkpoint_size", "a checkpoint is out of place", place);
    require(roots.get(next) === root, "checkpoint_root", `the checkpoint of size ${next} has another root`, place);
    const signed = await log.inCharge(feed.id, next, "application/vnd.entente.checkpoint.v1+json", each.bytes,
                                      each.signature, crypto);
    require(signed, "checkpoint_signature", "the key in charge did not sign this checkpoint", place);
    size = next;
    for (const frames of each.cosignatures) {
      if (await cosignature(frames, await crypto.sha256(each.bytes), feed, world)) feed.cosigned = next;
    }
    const good = log.good(log.keyOf(feed.id, next)!, feed.id, next, feed.cosigned);
    require(good, "key_revoked", "the key of this checkpoint was revoked before", place);
  }
  const own = feed.party === manifest.from && feed.to > 0;
  require(!own || size === feed.to, "checkpoint_missing", "the sender's last checkpoint is missing", { feed: feed.id });
}

// Whether it counts: not by a key that was revoked before.
async function cosignature(frames: { bytes: Bytes; signature: string }, checkpoint: string, feed: Feed, world: World) {
  const place = { feed: feed.id };
  const said = read<{ by: string; checkpoint: string; seq: number }>(frames.bytes, cosignatureShape, "cosignature",
                                                                     1024, place);
  require(said.checkpoint === checkpoint, "cosignature_other", "this cosignature is of another checkpoint", place);
  const by = world.feeds.get(said.by);
  require(by, "cosignature_unknown", "the feed of a cosigner is missing", place);
  require(by.party !== feed.party, "cosignature_own", "a cosignature is by the feed's own party", place);
  require(shape.within(by.audience, feed.audience), "cosignature_audience", "the cosigner may not read", place);
  const log = world.logs.get(by.party)!;
  const signed = await log.inCharge(said.by, said.seq, "application/vnd.entente.cosignature.v1+json", frames.bytes,
                                    frames.signature, world.crypto);
  require(signed, "cosignature_signature", "the key in charge did not sign this cosignature", place);
  return log.good(log.keyOf(said.by, said.seq)!, said.by, said.seq, 0);
}
