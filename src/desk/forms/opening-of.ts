import { type CheckedValue, checkValues } from '#desk/fields/check-values.ts';
import { applyWithoutFollowUp, openSession } from '#desk/spine/session.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { theDesk } from '#domain/actor.ts';
import { answersOf } from '#domain/forms/conditions.ts';
import type { FormAnswers, Question } from '#domain/forms/definition.ts';
import { askedQuestions } from '#domain/forms/questions.ts';
import type { Priority } from '#domain/ticket/vocabulary.ts';
import { findFormOfVersion } from '#store/forms/catalogue.ts';
import { findFormVersion } from '#store/forms/forms.ts';
import type { TicketForm } from '#store/forms/ticket-forms.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { holdTeam } from '#store/staff/teams.ts';

/** The team, priority and values of a ticket by its form. */
interface Opening {
  /** The key of the form. */
  form: string | null;
  /** The values of fields that it asked for. */
  values: CheckedValue[];
  priority: Priority | null;
  /** Moves the opened ticket to the form's team, in the name of the desk. */
  moved(ticket: TicketRow): Promise<TicketRow>;
}

/** Returns what the form of a contact gives to its ticket. `peopleIds` are the people whom its answers may name; null is anyone. */
export async function openingOf(
  world: Spine,
  tx: Tx,
  deskId: string,
  filled: TicketForm | undefined,
  peopleIds: readonly string[] | null,
): Promise<Opening> {
  const answers = filled?.answers ?? {};
  const version = filled && (await findFormVersion(tx.trx, filled.formVersionId));
  const form = version && (await findFormOfVersion(tx.trx, version.id));
  return {
    form: version?.key ?? null,
    values: version
      ? await valuesAnswered(world, tx, deskId, askedQuestions(version.definition, answers), { answers, peopleIds })
      : [],
    priority: form?.priority ?? null,
    moved: async (ticket) => (form?.teamId ? moveToTeam(world, tx, ticket, form.teamId) : ticket),
  };
}

/**
 * The values of the fields for which these questions ask. A value that does not fit stays among the answers alone, since the ticket is
 * opened in any case (R1). So does a person whom only the desk may name: the value would tell whether the desk knows an address.
 */
export async function valuesAnswered(
  world: Spine,
  tx: Tx,
  deskId: string,
  questions: readonly Question[],
  { answers, peopleIds }: { answers: FormAnswers; peopleIds: readonly string[] | null },
): Promise<CheckedValue[]> {
  const values: CheckedValue[] = [];
  for (const { id, ofField } of questions) {
    const given = answersOf(answers, id);
    if (!ofField || given.length === 0) continue;
    const value = ofField.type === 'choices' ? given : given[0]!;
    const checked = await checkValues(world, tx.trx, deskId, asDesk, [{ key: ofField.key, value }]);
    if ('values' in checked) values.push(...checked.values.filter((each) => mayName(each, peopleIds)));
  }
  return values;
}

/** The desk decided to ask, also for a field that only agents change later. */
const asDesk = { by: 'agent', peopleIds: [] } as const;

function mayName({ value }: CheckedValue, peopleIds: readonly string[] | null): boolean {
  return peopleIds === null || value === null || !('personId' in value) || peopleIds.includes(value.personId);
}

/** A team that was dissolved since leaves the ticket to the whole desk. */
async function moveToTeam(world: Spine, tx: Tx, ticket: TicketRow, teamId: string): Promise<TicketRow> {
  const team = await holdTeam(tx.trx, ticket.deskId, teamId);
  if (!team) return ticket;
  const session = await openSession(world, tx, ticket.id, theDesk);
  const automatic = { rule: 'form' } as const;
  const done = await applyWithoutFollowUp(session, { type: 'moveToTeam', teamId, isMember: false, automatic });
  return 'ticket' in done ? done.ticket : ticket;
}
