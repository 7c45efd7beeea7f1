import type { World } from '#desk/world.ts';
import type { Desk } from '#domain/desk.ts';
import type { Figures } from '#domain/figures.ts';
import { countFigures } from '#store/figures.ts';

/** Figures of a year change little in this time, and counting them costs a quarter of a second on a large desk. */
const keptMilliseconds = 10 * 60_000;
/** Older ones are shown while they are counted anew, unless the desk's clock was moved further than this. */
const shownMilliseconds = 60 * 60_000;

interface Kept {
  /** Desk time at which they were counted, in ms since 1970. */
  at: number;
  counting: Promise<Figures>;
  ready: Figures | null;
}

const keptByDatabase = new WeakMap<World['db'], Map<string, Kept>>();

/** A desk's figures, counted at most every ten minutes of desk time. Only the first reader waits for them. */
export async function keptFigures({ db, clock, log }: World, desk: Desk): Promise<Figures> {
  const at = Date.parse(clock.now());
  const kept = keptOf(db);
  const before = kept.get(desk.id);
  const age = before === undefined ? Number.POSITIVE_INFINITY : Math.abs(at - before.at);
  if (before !== undefined && age < keptMilliseconds) return before.ready ?? before.counting;
  const now: Kept = { at, counting: countFigures(db, desk, clock.now()), ready: null };
  kept.set(desk.id, now);
  const counted = settle(now, (error) => {
    // The next reader tries again.
    if (kept.get(desk.id) === now) kept.delete(desk.id);
    log.error({ error, deskId: desk.id }, 'The figures of a desk could not be counted.');
  });
  if (before?.ready && age < shownMilliseconds) return before.ready;
  await counted;
  return now.counting;
}

function keptOf(db: World['db']): Map<string, Kept> {
  const known = keptByDatabase.get(db) ?? new Map<string, Kept>();
  keptByDatabase.set(db, known);
  return known;
}

async function settle(kept: Kept, failed: (error: unknown) => void): Promise<void> {
  try {
    kept.ready = await kept.counting;
  } catch (error) {
    failed(error);
  }
}
