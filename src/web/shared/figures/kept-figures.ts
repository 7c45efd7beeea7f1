import type { World } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Figures, TargetFigures } from '#domain/figures/figures.ts';
import type { Instant } from '#domain/instant.ts';
import { countFigures } from '#store/figures/figures.ts';
import { countHandled, countNextAnswers } from '#store/figures/target-figures.ts';

/** Yearly figures change slowly, and computing them takes 250 ms on a large desk. */
const keptMilliseconds = 10 * 60_000;
/** Older figures are still shown while new ones are computed, unless the desk's clock moved further than this. */
const shownMilliseconds = 60 * 60_000;

/** The desk's targets, and how it met them. */
export interface DeskFigures extends Figures {
  handled: TargetFigures;
  nextAnswer: TargetFigures;
}

interface Kept {
  /** Desk time of the computation, in milliseconds since 1970. */
  at: number;
  counting: Promise<DeskFigures>;
  ready: DeskFigures | null;
}

const keptByDatabase = new WeakMap<World['db'], Map<string, Kept>>();

/** Returns a desk's figures, computed at most every ten minutes of desk time. Only the first reader waits. */
export async function keptFigures({ db, clock, log }: World, desk: Desk): Promise<DeskFigures> {
  const at = Date.parse(clock.now());
  const kept = keptOf(db);
  const before = kept.get(desk.id);
  const age = before === undefined ? Number.POSITIVE_INFINITY : Math.abs(at - before.at);
  if (before !== undefined && age < keptMilliseconds) return before.ready ?? before.counting;
  const now: Kept = { at, counting: countAll(db, desk, clock.now()), ready: null };
  kept.set(desk.id, now);
  const counted = settle(now, (error) => {
    // Lets the next reader retry.
    if (kept.get(desk.id) === now) kept.delete(desk.id);
    log.error({ error, deskId: desk.id }, 'Cannot compute the figures of a desk.');
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
