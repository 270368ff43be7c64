// What an entry's body claims: label, references, what its writer had seen, devices, and the payload types that the
// record itself reads.
import { Crypto, Json, Shape, canonical, encode, read, require, within } from "./values.mjs";
import * as shape from "./values.mjs";
import { Body, Entry, Feed, Position, World, checkpointShape, missing } from "./feeds.mjs";
import { KeyLog } from "./keys.mjs";

const json = (value: unknown) => encode(canonical(value as Json)!);

function checkSeen(entry: Entry, body: Body, feed: Feed, before: Body["seen"], world: World): void {
  const { place } = entry;
  for (const [id, [seq]] of Object.entries(before))
    require((body.seen[id]?.[0] ?? 0) >= seq, "seen_back", "what was seen goes back", place);
  const last = feed.entries[entry.head.seq - feed.from - 1];
  let [lc, exact] = [last?.head.lc ?? 0, last !== undefined || entry.head.seq === 1];
  for (const [id, [seq, named]] of Object.entries(body.seen)) {
    if (before[id]?.[0] === seq && before[id]?.[1] === named) continue; // judged then, and not above this clock
    require(id !== feed.id, "seen_own", "an entry says that it has seen its own feed", place);
    const other = world.feeds.get(id);
    require(!other || within(feed.audience, other.audience), "downward", "not all may read what it saw", place);
    const at = other?.entries[seq - other.from];
    require(!at || at.id === named, "seen_other", "it has seen another entry than the one that is there", place);
    const found = world.entries.get(named);
    require(!found || found.entry === at, "seen_other", "it has seen an entry in another place", place);
    if (at) lc = Math.max(lc, at.head.lc);
    else missing(world, "seen_unknown", `it has seen ${named}, which is not there`, place);
    exact &&= at !== undefined;
  }
  require(exact ? entry.head.lc === lc + 1 : entry.head.lc > lc, "clock", "the logical clock is wrong", place);
}

// Of entries without a body, the clock is at most what the next one with a body explains. Returns the last clock.
function checkBareClocks(entries: Entry[], lc: number, next: Body, world: World): number {
  const seen = Object.values(next.seen).map(([, id]) => world.entries.get(id)?.entry.head.lc ?? Infinity);
  for (const { head, place } of entries) {
    require(head.lc <= 1 + Math.max(lc, ...seen), "clock", "the logical clock is too high", place);
    lc = head.lc;
  }
  return lc;
}

function checkRefs(entry: Entry, body: Body, feed: Feed, world: World): void {
  for (const ref of body.refs) {
    const found = world.entries.get(ref);
    if (!found) {
      missing(world, "ref_unknown", `it names ${ref}, which is not there`, entry.place);
      continue;
    }
    require(within(feed.audience, found.feed.audience), "downward", `not every reader may read ${ref}`, entry.place);
    const upTo = found.feed === feed ? entry.head.seq - 1 : body.seen[found.feed.id]?.[0] ?? 0;
    require(found.entry.head.seq <= upTo, "ref_unseen", `it names ${ref}, which its writer had not seen`, entry.place);
  }
}

// What a key that is no feed's signed counts unless it was revoked before this place.
const counts = (log: KeyLog, key: string, entry: Entry, feed: Feed) =>
  log.good(key, feed.id, entry.head.seq, feed.cosigned);

async function checkDevice(entry: Entry, body: Body, feed: Feed, log: KeyLog, crypto: Crypto): Promise<void> {
  if (!body.device) return;
  const { at, key, scope, signature } = body.device;
  const known = log.devices.get(key);
  require(known && known.person === body.by && known.scope === scope && at.slice(0, 10) <= known.until &&
            counts(log, key, entry, feed), "device", "its device may not say this for that person", entry.place);
  const said = json({ at, attachments: body.attachments ?? [], by: body.by, payload: body.payload, scope });
  require(await crypto.signed(key, "application/vnd.entente.device.v1+json", said, signature), "device_signature",
          "its device did not sign this", entry.place);
}

interface Order {
  key: string;
  signature: string;
}
type Rule = (entry: Entry, body: Body, feed: Feed, log: KeyLog, world: World) => void | Promise<void>;

const approval: Rule = async (entry, body, feed, log, world) => {
  const said = body.payload as unknown as { document: string; key: string; media_type: string; signature: string };
  require(log.signatories.get(said.key)?.person === body.by && counts(log, said.key, entry, feed), "approval_key",
          "who approves is no signatory", entry.place);
  require(!said.media_type.startsWith("application/vnd.entente."), "approval_type", "no document is of that type",
          entry.place);
  require(body.attachments?.includes(said.document), "approval_document", "the document is not attached", entry.place);
  const document = world.attachments.get(said.document);
  if (!document) return; // with the receiver; what is cited and must be here is asked for elsewhere
  require(await world.crypto.signed(said.key, said.media_type, document, said.signature), "approval_signature",
          "the signatory did not sign this document", entry.place);
};

const erasure: Rule = async (entry, body, feed, log, world) => {
  const said = body.payload as unknown as { entry: string; reason: string; orders: Order[] };
  const people = said.orders.map((order) => log.signatories.get(order.key)?.person);
  require(people.every((person) => person !== undefined) && said.orders.every((by) => counts(log, by.key, entry, feed)),
          "erasure_key", "who orders an erasure is no signatory", entry.place);
  require(people[0] !== people[1], "erasure_person", "an erasure is ordered by one person twice", entry.place);
  const order = json({ entry: said.entry, reason: said.reason, type: "erasure-order.v1" });
  for (const by of said.orders)
    require(await world.crypto.signed(by.key, "application/vnd.entente.erasure-order.v1+json", order, by.signature),
            "erasure_signature", "an order of erasure is not signed", entry.place);
  const erased = world.entries.get(said.entry);
  if (!erased) return missing(world, "erasure_entry", "what is to be erased is not there", entry.place);
  require(erased.feed === feed && erased.entry.head.seq < entry.head.seq, "erasure_entry",
          "what is to be erased is not earlier in this feed", entry.place);
  require(erased.entry.body?.payload.type !== "erasure.v1", "erasure_entry", "an erasure is not erased", entry.place);
};

const release: Rule = (entry, body, feed, _log, world) => {
  const said = body.payload as unknown as { copy: string; entry: string };
  require(body.refs.includes(said.copy) && body.refs.includes(said.entry), "release_refs",
          "it does not name what it releases", entry.place);
  const [copy, from] = [world.entries.get(said.copy), world.entries.get(said.entry)];
  if (!copy || !from) return missing(world, "release_unknown", "what it releases is not there", entry.place);
  const own = copy.feed.party === feed.party && from.feed.party === feed.party;
  require(own && from.feed.audience.join() === feed.audience.join(), "release_place", "it is not its to release",
          entry.place);
  const wider = within(from.feed.audience, copy.feed.audience) && !within(copy.feed.audience, from.feed.audience);
  require(wider, "release_not_wider", "the copy is not for a wider audience", entry.place);
  const [a, b] = [copy.entry.body, from.entry.body];
  if (!a || !b) return; // erased
  const same = (one: Json, other: Json) => canonical(one) === canonical(other);
  require(same(a.payload, b.payload) && same(a.attachments ?? [], b.attachments ?? []), "release_altered",
          "the copy says something else", entry.place);
  require(a.by === body.by && a.by !== b.by, "release_person", "who wrote it released it", entry.place);
};

const opening: Rule = (entry, body, feed) => {
  const { checkpoint } = body.payload as unknown as { checkpoint: string };
  const said = read<{ feed: string }>(encode(checkpoint), checkpointShape, "checkpoint", 1024, entry.place);
  require(said.feed === feed.id, "anchor_feed", "it opens an anchor of another feed", entry.place);
};

const key = shape.members({ key: shape.hash, signature: shape.signature });
const rules = new Map<string, [Shape, Rule?]>([
  ["approval.v1", [shape.members({ document: shape.hash, key: shape.hash, media_type: shape.name,
                                   signature: shape.signature, type: shape.text }), approval]],
  ["erasure.v1", [shape.members({ entry: shape.hash, orders: shape.list(key, 2, 2), reason: shape.sentence,
                                  type: shape.text }), erasure]],
  ["release.v1", [shape.members({ copy: shape.hash, entry: shape.hash, type: shape.text }), release]],
  ["anchor.v1", [shape.members({ anchor: shape.hash, type: shape.text })]],
  ["anchor-opening.v1", [shape.members({ checkpoint: shape.text, salt: shape.hash, type: shape.text }), opening]],
  ["notice.v1", [shape.members({ subject: shape.sentence, type: shape.text })]],
]);

export async function checkMeaning(feed: Feed, world: World): Promise<void> {
  const log = world.logs.get(feed.party)!;
  let seen: { [feed: string]: Position } = {};
  const bare: Entry[] = []; // since the last that has a body
  let lc = feed.from === 1 ? 0 : (feed.entries[0]?.head.lc ?? 0) - 1;
  for (const entry of feed.entries) {
    const { head, place } = entry;
    require(counts(log, entry.key, entry, feed), "key_revoked", "its key was revoked before", place);
    const named = log.namedBy(entry.key, feed.id, head.seq);
    require(named === undefined || named === entry.id, "key_revoked", "a revocation names another entry here", place);
    bare.push(entry);
    if (!entry.body) continue;
    const { body } = entry;
    lc = checkBareClocks(bare.splice(0), lc, body, world);
    require(body.label.releasable_to.join() === feed.audience.join(), "label", "its label is not the feed's", place);
    checkSeen(entry, body, feed, seen, world);
    checkRefs(entry, body, feed, world);
    await checkDevice(entry, body, feed, log, world.crypto);
    const rule = rules.get(body.payload.type);
    require(!rule || rule[0](body.payload), "payload", `its ${body.payload.type} is malformed`, place);
    await rule?.[1]?.(entry, body, feed, log, world);
    seen = body.seen;
  }
  const payloads = feed.entries.flatMap(({ body }) => (body ? [body.payload] : []));
  const erased = new Set(payloads.filter(({ type }) => type === "erasure.v1").map((payload) => payload["entry"]));
  for (const { body, id, place } of feed.entries)
    require(body || erased.has(id), "withheld", "its body is missing", place);
}
