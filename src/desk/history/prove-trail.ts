import type { Handle } from '#store/database/database.ts';
import { listAnchors, readAnchor, readAnchored } from '#store/history/anchors.ts';
import { firstSmuggledEntry, listLinks, type TrailEnd } from '#store/history/audit-links.ts';
import { chainStart, type HistoryKey, hashAnchor, linkAudit } from '#store/history/history.ts';

interface Verified {
  count: number;
  /** The first mismatch; everything after it would mismatch too. */
  broken: string[];
}

/** Audit entries in memory at once. */
const linksAtOnce = 1_000;

/** Verifies the chain of the audit trail (R25). */
export async function proveTrail(handle: Handle, key: HistoryKey): Promise<Verified> {
  let end: TrailEnd = { place: 0, hash: chainStart };
  for (;;) {
    const page = await listLinks(handle, end.place, linksAtOnce);
    if (page.length === 0) break;
    for (const { place, hash, entryId, entry } of page) {
      if (place !== end.place + 1)
        return { count: end.place, broken: [`Audit trail: place ${end.place + 1} is missing.`] };
      if (entry === null)
        return { count: end.place, broken: [`Audit trail: entry ${entryId} at place ${place} is missing.`] };
      if (!linkAudit(key, end.hash, place, entry).equals(hash))
        return { count: end.place, broken: [`Audit trail: the chain breaks at place ${place}, entry ${entryId}.`] };
      end = { place, hash };
    }
  }
  const smuggled = await firstSmuggledEntry(handle);
  const broken = smuggled === null ? [] : [`Audit trail: entry ${smuggled} is older than the chain and not in it.`];
  return { count: end.place, broken };
}

/** Verifies that every anchor is the hash of the chains at the time it was taken. */
export async function proveAnchors(handle: Handle): Promise<Verified> {
  const [latest] = await listAnchors(handle, 1);
  let before: Buffer = chainStart;
  for (let number = 1; number <= (latest?.number ?? 0); number++) {
    const anchor = await readAnchor(handle, number);
    const count = number - 1;
    if (!anchor) return { count, broken: [`Anchor ${number} is missing.`] };
    const anchored = await readAnchored(handle, anchor);
    if (anchored === null || !hashAnchor(before, anchored).equals(anchor.hash))
      return {
        count,
        broken: [`Anchor ${number} of ${anchor.takenAt} does not fit: what it covers was changed since.`],
      };
    before = anchor.hash;
  }
  return { count: latest?.number ?? 0, broken: [] };
}
