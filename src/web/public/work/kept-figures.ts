import type { World } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Figures } from '#domain/figures/figures.ts';
import type { TargetFigures } from '#domain/figures/target-figures.ts';
import type { Instant } from '#domain/instant.ts';
import { countFigures } from '#store/figures/figures.ts';
import { countHandled, countNextAnswers } from '#store/figures/target-figures.ts';

/** Figures of a year change little in this time, and counting them costs a quarter of a second on a large desk. */
const keptMilliseconds = 10 * 60_000;
/** Older ones are shown while they are counted anew, unless the desk's clock was moved further than this. */
const shownMilliseconds = 60 * 60_000;

/** What the desk promises and aims at, and how it kept that. */
export interface DeskFigures extends Figures {
  handled: TargetFigures;
  nextAnswer: TargetFigures;
}

interface Kept {
  /** Desk time at which they were counted, in ms since 1970. */
  at: number;
  counting: Promise<DeskFigures>;
  ready: DeskFigures | null;
}

const keptByDatabase = new WeakMap<World['db'], Map<string, Kept>>();

/** A desk's figures, counted at most every ten minutes of desk time. Only the first reader waits for them. */
export async function keptFigures({ db, clock, log }: World, desk: Desk): Promise<DeskFigures> {
  const at = Date.parse(clock.now());
  const kept = keptOf(db);
  const before = kept.get(desk.id);
  const age = before === undefined ? Number.POSITIVE_INFINITY : Math.abs(at - before.at);
  if (before !== undefined && age < keptMilliseconds) return before.ready ?? before.counting;
  const now: Kept = { at, counting: countAll(db, desk, clock.now()), ready: null };
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

async function countAll(db: World['db'], desk: Desk, now: Instant): Promise<DeskFigures> {
  const figures = await countFigures(db, desk, now);
  const handled = await countHandled(db, desk, now);
  return { ...figures, handled, nextAnswer: await countNextAnswers(db, desk, now) };
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
