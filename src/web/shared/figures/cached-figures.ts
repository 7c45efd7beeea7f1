import type { World } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Figures, TargetFigures } from '#domain/figures/figures.ts';
import { countFigures } from '#store/figures/figures.ts';
import { countHandled, countNextAnswers } from '#store/figures/target-figures.ts';

/** Yearly figures change slowly, and computing them takes 250 ms on a large desk. */
const cachedMilliseconds = 10 * 60_000;

/** The desk's targets, and how it met them. */
export interface DeskFigures extends Figures {
  handled: TargetFigures;
  nextAnswer: TargetFigures;
}

/** Returns a desk's figures, computed once in ten minutes of desk time. */
export function cachedFigures({ db, clock, remember }: World, desk: Desk): Promise<DeskFigures> {
  const now = clock.now();
  const revision = String(Math.floor(Date.parse(now) / cachedMilliseconds));
  return remember(`figures ${desk.id}`, revision, async () => {
    const figures = await countFigures(db, desk, now);
    const handled = await countHandled(db, desk, now);
    return { ...figures, handled, nextAnswer: await countNextAnswers(db, desk, now) };
  });
}
