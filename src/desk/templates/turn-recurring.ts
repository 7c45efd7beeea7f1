import { doActs } from '#desk/macros/do-acts.ts';
import { readMacroDesk } from '#desk/macros/save-macro.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { takeSteps } from '#desk/spine/take-steps.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { openTicket } from '#desk/ticket/open-ticket.ts';
import { operatorOf, theDesk } from '#domain/actor.ts';
import { dateOf, dayOf } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { firstSpoken, textIn } from '#domain/language.ts';
import { afterOccurrence, latestOccurrence, nextOccurrence, type Occurrence } from '#domain/templates/recurrence.ts';
import { actsOfTemplate } from '#domain/templates/template.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';
import { readPeople, sitesOf } from '#store/people/people.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import {
  type LockedRecurring,
  lockRecurring,
  nextRecurringDue,
  placeNext,
  type RecurringDue,
} from '#store/templates/recurring.ts';

/** Opens each ticket of a recurring template that is due, in order. Returns how many steps it took. */
export function turnRecurring(world: Spine): Promise<number> {
  return takeSteps(
    (stuck) => nextRecurringDue(world.db, world.clock.now(), stuck),
    (due) => takeRecurringStep(world, due),
  );
}

/**
 * Opens the next due ticket of a recurring template: one per occurrence, since the template's row holds the next one and is locked.
 * False if nothing is due, if another process is at it, or if it fails: one template does not stop the others.
 */
export async function takeRecurringStep(world: Spine, { id }: Pick<RecurringDue, 'id'>): Promise<boolean> {
  try {
    return await openNext(world, id);
  } catch (error) {
    if (isTemporary(error)) throw error;
    world.log.error({ templateId: id, error }, 'A recurring ticket could not be opened.');
    return false;
  }
}

/** If an act of the template is refused, the ticket opens without the acts. */
async function openNext(world: Spine, id: string): Promise<boolean> {
  const taken = await openDue(world, id, true);
  if (typeof taken === 'boolean') return taken;
  world.log.warn(
    { templateId: id, refused: taken.refused },
    'A recurring ticket opens without the acts of its template.',
  );
  return (await openDue(world, id, false)) === true;
}

function openDue(world: Spine, id: string, acts: boolean) {
  return world.transact(async (tx) => {
    const at = world.clock.now();
    const [template] = await lockRecurring(tx.trx, { id, until: at });
    if (!template) return false;
    const desk = await world.readDesk(tx.trx, template.deskId);
    const { due, missed, next } = latestOccurrence(template.recurs, desk, dayOf(template.recursFrom), at);
    // Null if the desk's days or hours changed meanwhile.
    if (due === null) {
      await placeNext(tx.trx, id, { nextAt: next?.at ?? null });
      return true;
    }
    await placeNext(tx.trx, id, { recursFrom: dateOf(afterOccurrence(due)), nextAt: next?.at ?? null });
    const ticket = await openOne(world, tx, { template, desk, occurrence: due, missed });
    if (!acts) return true;
    const done = await act(world, tx, template, ticket);
    return 'ticket' in done ? true : done;
  });
}

/** Opens the ticket of an occurrence. The desk itself writes it, in the language of the requester. */
async function openOne(
  world: Spine,
  tx: Tx,
  {
    template,
    desk,
    occurrence,
    missed,
  }: { template: LockedRecurring; desk: Desk; occurrence: Occurrence; missed: number },
): Promise<TicketRow> {
  const at = world.clock.now();
  const { requesterId, kind, quiet } = template;
  const person = (await readPeople(tx.trx, [requesterId])).get(requesterId);
  if (!person) throw new Error(`There is no person ${requesterId}.`);
  const language = firstSpoken(desk, [person.language]);
  const sites = await sitesOf(tx.trx, requesterId).execute();
  return openTicket(
    { world, tx, desk, at, people: [person], by: theDesk, unanswered: quiet },
    {
      ...{ requesterId, kind, language, channel: 'api', urgent: false, receivedAt: at, author: theDesk },
      summary: textIn(template.summaries, language, desk.languages),
      text: textIn(template.texts, language, desk.languages),
      ...{ siteId: null, organisationId: null, mailId: null, followUpOf: null },
      ...{ knownEditor: sites.length > 0, provedBy: null, senderWarning: null, suspectedSpam: false },
      template: { templateId: template.id, occurrence: occurrence.on, ...(missed > 0 && { missed }) },
    },
  );
}

/** Runs the acts of a template on its ticket in the name of the desk. */
async function act(world: Spine, tx: Tx, template: LockedRecurring, ticket: TicketRow): Promise<TicketOutcome> {
  const acts = actsOfTemplate(template, await readMacroDesk(tx.trx, template.deskId), ticket.language);
  return doActs(within(world, tx), operatorOf([template.deskId]), ticket.number, acts);
}

/** Finds the next occurrences of a desk's recurring templates again, because its days or hours changed. */
export async function recountRecurring(world: Spine, deskId: string): Promise<void> {
  await world.transact(async (tx) => {
    const templates = await lockRecurring(tx.trx, { deskId });
    if (templates.length === 0) return;
    const desk = await world.readDesk(tx.trx, deskId);
    for (const { id, recurs, recursFrom } of templates)
      await placeNext(tx.trx, id, { nextAt: nextOccurrence(recurs, desk, dayOf(recursFrom))?.at ?? null });
  });
}
