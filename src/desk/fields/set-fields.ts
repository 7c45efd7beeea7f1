import { type CheckedValue, checkValues, type TypedFieldValue, writeValues } from '#desk/fields/check-values.ts';
import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyWithoutFollowUp, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { FieldValue } from '#domain/ticket/events/field-values.ts';
import { knowledgeOf, readsAs } from '#domain/ticket/projection.ts';
import { listFields } from '#store/fields/fields.ts';
import { readTexts } from '#store/ticket/texts.ts';

/**
 * Sets values of a ticket's fields, or empties them. All values fit, or nothing changes. Requesters and service managers set the
 * fields that the desk leaves to them, until the ticket is closed.
 */
export function setFields(
  world: Spine,
  actor: Actor,
  number: string,
  typed: readonly TypedFieldValue[],
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'setFields', number, async (session): Promise<TicketOutcome> => {
    const by = knowledgeOf(readsAs(actor, session.ticket)).fields;
    if (by !== 'agent' && session.ticket.status === 'closed') return { refused: 'ticketClosed' };
    const checked = await checkValues(
      world,
      session.tx.trx,
      session.ticket.deskId,
      { by, peopleIds: session.ticket.participantIds, held: session.ticket.fields },
      typed,
    );
    return 'refused' in checked ? checked : applyValues(session, checked.values);
  });
}

/** Gives a field a former value again, whatever became of the field since. A text that was erased stays so. */
export function restoreField(
  world: Spine,
  actor: Actor,
  number: string,
  { fieldId, value }: { fieldId: string; value: FieldValue | null },
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'change', number, async (session): Promise<TicketOutcome> => {
    if (value === null || !('textId' in value)) return applyValues(session, [{ fieldId, value }]);
    const fields = await listFields(session.tx.trx, [session.ticket.deskId]);
    const text = (await readTexts(session.tx.trx, [value.textId])).get(value.textId);
    const internal = fields.find(({ id }) => id === fieldId)?.visibleTo === 'agent';
    return text === undefined
      ? { refused: 'fieldValue' }
      : applyValues(session, [{ fieldId, value: { text, internal } }]);
  });
}

async function applyValues(session: Session, checked: readonly CheckedValue[]): Promise<TicketOutcome> {
  const { world, writing, by } = session;
  const values = await withoutSameTexts(session, checked);
  return applyWithoutFollowUp(session, {
    type: 'setFields',
    fields: writeValues(world, writing, by.personId, values),
  });
}

/** Leaves out texts that the ticket has already: the same words again are no change. */
async function withoutSameTexts({ tx, ticket }: Session, checked: readonly CheckedValue[]): Promise<CheckedValue[]> {
  const textIdOf = ({ fieldId, value }: CheckedValue) => {
    const before = ticket.fields[fieldId];
    return value !== null && 'text' in value && before && 'textId' in before ? before.textId : null;
  };
  const texts = await readTexts(
    tx.trx,
    checked.flatMap((each) => textIdOf(each) ?? []),
  );
  return checked.filter((each) => {
    const textId = textIdOf(each);
    return textId === null || !each.value || !('text' in each.value) || texts.get(textId) !== each.value.text;
  });
}
