import type { World } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { FieldFigures, Figures, TagFigures, TargetFigures } from '#domain/figures/figures.ts';
import type { Instant } from '#domain/instant.ts';
import { type ApprovalFigures, countApprovals } from '#store/figures/approval-figures.ts';
import { countChosen } from '#store/figures/field-figures.ts';
import { countFigures } from '#store/figures/figures.ts';
import { countTagged } from '#store/figures/tag-figures.ts';
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
  return remember(`figures ${desk.id}`, revisionAt(now), async () => {
    const figures = await countFigures(db, desk, now);
    const handled = await countHandled(db, desk, now);
    return { ...figures, handled, nextAnswer: await countNextAnswers(db, desk, now) };
  });
}

/** The same for the tags of its tickets, which only the desk sees. */
export function cachedTagFigures({ db, clock, remember }: World, desk: Desk): Promise<TagFigures> {
  const now = clock.now();
  return remember(`tag figures ${desk.id}`, revisionAt(now), () => countTagged(db, desk, now));
}

/** The same for the options of its fields. */
export function cachedFieldFigures(
  { db, clock, remember }: World,
  desk: Desk,
  fieldIds: readonly string[],
): Promise<FieldFigures> {
  const now = clock.now();
  const question = `field figures ${desk.id} ${fieldIds.join(' ')}`;
  return remember(question, revisionAt(now), () => countChosen(db, desk, fieldIds, now));
}

/** The same for the approvals that the desk asked for. */
export function cachedApprovalFigures({ db, clock, remember }: World, desk: Desk): Promise<ApprovalFigures> {
  const now = clock.now();
  return remember(`approval figures ${desk.id}`, revisionAt(now), () => countApprovals(db, desk, now));
}

function revisionAt(now: Instant): string {
  return String(Math.floor(Date.parse(now) / cachedMilliseconds));
}
