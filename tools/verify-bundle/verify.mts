// Whether a bundle may be believed by somebody who has nothing else: a function of its bytes, for a browser or Node.
import { Bytes, Crypto, Refusal, read, require } from "./values.mjs";
import * as shape from "./values.mjs";
import { BundleFrames, split } from "./frames.mjs";
import { World, chain, checkEpochs, checkpoints, missing } from "./feeds.mjs";
import { KeyLog } from "./keys.mjs";
import { checkMeaning } from "./meaning.mjs";

export type Verdict =
  | { verified: true; from: string; authorities: { [party: string]: string }; feeds: number; entries: number;
      absent: number }
  | ({ verified: false; code: string; what: string } & shape.Place);

const endShape = shape.members({ feed: shape.hash, sha256: shape.hash, v: shape.version });

async function checkAttachments(frames: BundleFrames, world: World): Promise<void> {
  let before = "";
  for (const bytes of frames.attachments) {
    const hash = await world.crypto.sha256(bytes);
    require(bytes.length <= 2 ** 26, "attachment_too_large", "an attachment is larger than 64 MiB");
    require(hash > before, "attachment_order", `attachment ${hash} is out of order`);
    world.attachments.set((before = hash), bytes);
  }
}

function checkCitations(world: World): void {
  const entries = [...world.feeds.values()].flatMap((feed) => feed.entries);
  const cited = new Set(entries.flatMap(({ body }) => body?.attachments ?? []));
  for (const hash of world.attachments.keys())
    require(cited.has(hash), "attachment_uncited", `nothing cites attachment ${hash}`);
  for (const { body, place } of entries)
    for (const hash of body?.attachments ?? [])
      if (!world.attachments.has(hash)) missing(world, "attachment_missing", `attachment ${hash} is missing`, place);
}

async function checkEnd(frames: BundleFrames, world: World): Promise<void> {
  const end = read<{ feed: string; sha256: string }>(frames.end.bytes, endShape, "end", 1024);
  const feed = world.feeds.get(end.feed);
  require(feed?.party === world.manifest.from, "end_feed", "the end is not signed for a feed of the sender");
  require(end.sha256 === (await world.crypto.sha256(frames.beforeEnd)), "end_hash", "the file was altered");
  const signed = await world.logs.get(feed.party)!.inCharge(feed.id, feed.to, "application/vnd.entente.bundle.v1+json",
    frames.end.bytes, frames.end.signature, world.crypto);
  require(signed, "end_signature", "the sender did not sign this bundle");
  const log = world.logs.get(feed.party)!;
  require(log.good(log.keyOf(feed.id, feed.to)!, feed.id, feed.to, feed.cosigned), "key_revoked",
          "the key of the end was revoked before", { feed: feed.id });
}

async function check(file: Bytes, crypto: Crypto): Promise<World> {
  const frames = split(file);
  const { manifest } = frames;
  const world: World = {
    manifest, crypto, logs: new Map(), feeds: new Map(), entries: new Map(), attachments: new Map(), absent: 0,
    complete: manifest.feeds.every((range) => range.from === 1),
  };
  for (const { party, statements } of frames.parties) world.logs.set(party, await KeyLog.of(party, statements, crypto));
  const chains = [];
  for (const each of frames.feeds) {
    const { feed, roots } = await chain(each, world);
    chains.push({ each, feed, roots });
    world.feeds.set(feed.id, feed);
    for (const entry of feed.entries) world.entries.set(entry.id, { entry, feed });
  }
  checkEpochs(world);
  await checkAttachments(frames, world);
  for (const { each, feed, roots } of chains) await checkpoints(each, feed, roots, world);
  for (const { feed } of chains) await checkMeaning(feed, world);
  checkCitations(world);
  await checkEnd(frames, world);
  return world;
}

export async function verifyBundle(file: Bytes, subtle: SubtleCrypto): Promise<Verdict> {
  try {
    const world = await check(file, new Crypto(subtle));
    return {
      verified: true,
      from: world.manifest.from,
      authorities: Object.fromEntries([...world.logs].map(([party, log]) => [party, log.authority])),
      feeds: world.feeds.size,
      entries: world.entries.size,
      absent: world.absent,
    };
  } catch (error) {
    if (error instanceof Refusal) return { verified: false, code: error.code, what: error.what, ...error.place };
    throw error;
  }
}
