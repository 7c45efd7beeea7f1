import { redirect } from 'react-router';
import { answerCause as answerAll } from '#desk/relations/answer-cause.ts';
import { linkTickets, unlinkTickets } from '#desk/relations/link-tickets.ts';
import { mergeTicket, undoMerge as partTickets } from '#desk/relations/merge-ticket.ts';
import { splitTicket } from '#desk/relations/split-ticket.ts';
import { undoSplit as rejoinTickets } from '#desk/relations/undo-split.ts';
import { findNumber } from '#desk/ticket/find-number.ts';
import { type Language, languages } from '#domain/language.ts';
import { type ChosenRelation, chosenRelations } from '#domain/relations/links.ts';
import { readPassages } from '#domain/relations/passages.ts';
import { textCharactersMax } from '#domain/ticket/texts.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { relationWords } from '#locales/console/messages.ts';
import { choiceOf, fieldText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { type Act, type Ending, type Sent, type Wrong, wrong } from '#web/console/ticket/acts/act.ts';

/** Moves passages and entries to a new ticket (R5). */
export const split: Act = ({ visit, ticket, form }) =>
  splitTicket(visit.services.world, visit.actor, ticket.number, {
    entryIds: textsOf(form, 'entry'),
    passages: readPassages(textsOf(form, 'passage')),
    seen: Number(fieldText(form, 'version')),
    summary: fieldText(form, 'summary'),
    kind: choiceOf(form, 'kind', kinds) ?? ticket.kind,
  });

/** Merges two tickets, or links them, as chosen. */
export const merge: Act = async (sent) => {
  const { visit, ticket, form } = sent;
  const { errors } = relationWords[visit.language];
  const other = await otherTicket(sent);
  const how = choiceOf(form, 'how', ['merge', ...chosenRelations] as const);
  if (other === '') return refuse('other', errors.ticket);
  if (how === null) return refuse('how', errors.how);
  if (how !== 'merge') return linkedAs(sent, how, other);
  const merging = { into: other, participantIds: textsOf(form, 'participant') };
  return mergeTicket(visit.services.world, visit.actor, ticket.number, merging);
};

/**
 * Returns the number of the other ticket: the one that was typed, or the chosen one. Words for which the page shows no tickets yet
 * lead to the page that does.
 */
async function otherTicket({ visit, ticket, form }: Sent): Promise<string> {
  const [to, q] = [fieldText(form, 'to'), fieldText(form, 'q')];
  const { db, readDesk } = visit.services.world;
  const { prefix } = await readDesk(db, ticket.deskId);
  const typed = to === '' ? null : (await findNumber(db, visit.actor, to, { prefixes: [prefix] })).ticket;
  if (typed) return typed.number;
  if (to !== q) throw redirect(urls.joinTicket(ticket.number, { q: to }));
  return fieldText(form, 'other');
}

export const unlink: Act = ({ visit, ticket, form }) => {
  const relation = choiceOf(form, 'relation', chosenRelations);
  if (relation === null) return refuse('relation', relationWords[visit.language].errors.how);
  return unlinkTickets(visit.services.world, visit.actor, ticket.number, { to: fieldText(form, 'other'), relation });
};

/** Works on both pages: the new ticket and the original one. */
export const undoSplit: Act = ({ visit, form }) =>
  rejoinTickets(visit.services.world, visit.actor, fieldText(form, 'other'));

/** After undoing, the agent stays on the remaining ticket. */
export const undoMerge: Act = async ({ visit, ticket, form }): Promise<Ending> => {
  const undone = await partTickets(visit.services.world, visit.actor, fieldText(form, 'other'));
  return 'ticket' in undone ? { ticket } : undone;
};

export const answerCause: Act = ({ visit, ticket, form }) => {
  const texts: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const text = fieldText(form, `text-${language}`);
    if (text.length > textCharactersMax) return refuse(`text-${language}`, relationWords[visit.language].errors.text);
    if (text !== '') texts[language] = text;
  }
  return answerAll(visit.services.world, visit.actor, ticket.number, { texts, numbers: textsOf(form, 'number') });
};

function linkedAs({ visit, ticket }: Sent, relation: ChosenRelation, to: string): Promise<Ending> {
  return linkTickets(visit.services.world, visit.actor, ticket.number, { to, relation });
}

async function refuse(field: string, text: string): Promise<Wrong> {
  return wrong(field, text);
}

function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === 'string');
}
