import { recordDeskChange } from '#desk/desks/on-desk.ts';
import { readMacroDesk } from '#desk/macros/save-macro.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { type ChangedFields, differences, withoutContacts } from '#domain/directory/fields.ts';
import { textIn } from '#domain/language.ts';
import { moveIn } from '#domain/move-in.ts';
import { readAddress } from '#domain/people/email.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { comingOccurrences } from '#domain/templates/recurrence.ts';
import { ruleKey } from '#domain/templates/recurring.ts';
import {
  readTemplate,
  type TemplateProblem,
  type TicketTemplate,
  type TypedTemplate,
  templateFields,
  templatesInUse,
  templatesPerDeskMax,
} from '#domain/templates/template.ts';
import type { Handle } from '#store/database/database.ts';
import { findDesk, lockDeskSettings } from '#store/desks/desks.ts';
import { findPersonByAddress, readPeople } from '#store/people/people.ts';
import { placeNext } from '#store/templates/recurring.ts';
import { listTemplates, putTemplate } from '#store/templates/templates.ts';

export type TemplateSaved = Outcome<
  { saved: string },
  Refused<'tooMany' | 'missing'> | Invalid<TemplateProblem> | ChangedMeanwhile
>;

/**
 * Saves a ticket template of a desk, if it is still as its editor saw it. A new one, with `id` null, goes last. Tickets that were
 * opened with it stay as they are.
 */
export function saveTemplate(
  world: Store,
  actor: Actor,
  deskId: string,
  { id, seen, ...typed }: TypedTemplate & { id: string | null; seen: string | null },
): Promise<TemplateSaved> {
  return onTemplates<TemplateSaved>(world, actor, deskId, async (tx, templates) => {
    const before = templates.find((template) => template.id === id);
    if (id !== null && !before) return { refused: 'missing' };
    const email = readAddress(typed.recurs.email);
    const requester = email === null ? undefined : await findPersonByAddress(tx.trx, email);
    const read = readTemplate(typed, await readMacroDesk(tx.trx, deskId), requester?.id ?? null);
    const now = templateFields(before, before ? await addressOf(tx.trx, before) : null);
    const after = 'template' in read ? templateFields(read.template, email) : null;
    const overtaken = before && changedMeanwhile(now, after, seen);
    if (overtaken) return overtaken;
    if ('problems' in read) return read;
    if (!before && templates.length >= templatesPerDeskMax) return { refused: 'tooMany' };
    const position = before?.position ?? (templates.at(-1)?.position ?? 0) + 1;
    const { retiredAt = null } = before ?? {};
    const template: SavedTemplate = { id: id ?? world.newId(), deskId, position, retiredAt, ...read.template };
    await putTemplate(tx.trx, template);
    const isSameRule = before?.requesterId && ruleKey(before.recurs) === ruleKey(template.recurs);
    if (!isSameRule) await recurAnew(world, tx, template);
    await record(world, tx, actor, template, differences(now, after ?? now));
    return { saved: template.id };
  });
}

type SavedTemplate = Omit<TicketTemplate, 'nextAt'>;

/** Begins to count the occurrences of a template with the first one that is still to come. */
async function recurAnew(world: Store, tx: Tx, { id, deskId, recurs }: SavedTemplate): Promise<void> {
  if (recurs === null) return placeNext(tx.trx, id, { recursFrom: null, nextAt: null });
  const desk = await findDesk(tx.trx, deskId);
  const now = world.clock.now();
  const [first] = comingOccurrences(recurs, desk, now, 1);
  const recursFrom = first?.period ?? dateIn(desk.zone, now);
  await placeNext(tx.trx, id, { recursFrom, nextAt: first?.at ?? null });
}

/** Returns the address of a template's requester; null without one. */
export async function addressOf(handle: Handle, { requesterId }: Pick<TicketTemplate, 'requesterId'>) {
  if (requesterId === null) return null;
  return (await readPeople(handle, [requesterId])).get(requesterId)?.address ?? null;
}

type TemplateDone = Outcome<{ saved: string }>;

/** Retires a template: agents cannot choose it any more. */
export function retireTemplate(world: Store, actor: Actor, deskId: string, id: string): Promise<TemplateDone> {
  return setRetired(world, actor, { deskId, id }, world.clock.now());
}

/** Undoes `retireTemplate`. */
export function reinstateTemplate(world: Store, actor: Actor, deskId: string, id: string): Promise<TemplateDone> {
  return setRetired(world, actor, { deskId, id }, null);
}

function setRetired(
  world: Store,
  actor: Actor,
  named: { deskId: string; id: string },
  retiredAt: string | null,
): Promise<TemplateDone> {
  return onTemplate(world, actor, named, async (tx, template) => {
    if ((template.retiredAt === null) === (retiredAt === null)) return;
    await putTemplate(tx.trx, { ...template, retiredAt });
    if (retiredAt === null) await recurAnew(world, tx, template);
    const [from, to] = [said(template.retiredAt), said(retiredAt)];
    await record(world, tx, actor, template, { retired: { from, to } });
  });
}

/** A fixed word, which the page translates. */
function said(retiredAt: string | null): string | null {
  return retiredAt === null ? null : 'retired';
}

/** Moves a template by some places among those that are in use, upwards if negative; at the end it stays. */
export function moveTemplate(
  world: Store,
  actor: Actor,
  deskId: string,
  { id, by }: { id: string; by: number },
): Promise<TemplateDone> {
  return onTemplate(world, actor, { deskId, id }, async (tx, template, all) => {
    const used = templatesInUse(all);
    const { order, place } = moveIn(used, template, by);
    if (place === null) return;
    for (const [at, each] of order.entries())
      if (each !== used[at]) await putTemplate(tx.trx, { ...each, position: used[at]!.position });
    await record(world, tx, actor, template, { place });
  });
}

async function onTemplate(
  world: Store,
  actor: Actor,
  { deskId, id }: { deskId: string; id: string },
  change: (tx: Tx, template: TicketTemplate, all: TicketTemplate[]) => Promise<void>,
): Promise<TemplateDone> {
  return onTemplates<TemplateDone>(world, actor, deskId, async (tx, all) => {
    const template = all.find((each) => each.id === id);
    if (!template) return { refused: 'missing' };
    await change(tx, template, all);
    return { saved: id };
  });
}

/** Runs a change of a desk's templates under a lock. Actors who do not administer the desk get "missing". */
function onTemplates<T>(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (tx: Tx, templates: TicketTemplate[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return ifMay<Outcome<T>>(world, hasDutyAt(actor, 'desks', deskId), async (tx) => {
    await lockDeskSettings(tx.trx, deskId);
    return change(tx, await listTemplates(tx.trx, [deskId]));
  });
}

function record(
  world: Store,
  tx: Tx,
  actor: Actor,
  { id: of, deskId, names }: SavedTemplate,
  fields: ChangedFields,
): Promise<void> {
  const template = textIn(names, actor.language);
  const said = { of, template, fields: withoutContacts(fields) };
  return recordDeskChange(world, tx, actor, { deskId, part: 'templates', ...said });
}
