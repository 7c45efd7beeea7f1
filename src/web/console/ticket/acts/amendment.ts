import { assignTicket, handOver, moveToTeam } from '#desk/assignment/assign-ticket.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { applyActs } from '#desk/macros/do-acts.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { addTag } from '#desk/tags/save-tag.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
import { changeTicket, type TicketAmendment } from '#desk/ticket/change-ticket.ts';
import { languages } from '#domain/language.ts';
import { actsReasonCharactersMax, lacksReason, tickedActs } from '#domain/messages/chosen-acts.ts';
import { changeReasonCharactersMax, summaryCharactersMax } from '#domain/ticket/texts.ts';
import { impacts, kinds, type Priority, priorityOf, urgencyLevels } from '#domain/ticket/vocabulary.ts';
import { macroWords, togetherWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listFields } from '#store/fields/fields.ts';
import { listAgents } from '#store/staff/agents.ts';
import { choiceOf, fieldText } from '#web/app/post.ts';
import { labelAgents } from '#web/console/reads/label-agents.ts';
import { type Act, type Sent, type Wrong, wrong } from '#web/console/ticket/acts/act.ts';
import { changedFields, valueErrors } from '#web/shared/fields/field-inputs.ts';
import { isWrong, readActsOf, tooLong } from './fields.ts';

/** An empty choice unassigns the ticket. With a note it is handed over: assignment and note succeed together or not at all. */
export const assign: Act = async (sent) => {
  const { visit, ticket, form } = sent;
  const { actor, services, language } = visit;
  const email = fieldText(form, 'instead') || fieldText(form, 'assignee') || null;
  const warning = email === null || fieldText(form, 'despite') === email ? null : await absenceWarning(sent, email);
  if (warning !== null) return warning;
  const text = fieldText(form, 'note');
  if (text === '') return assignTicket(services.world, actor, ticket.number, email);
  if (email === null) return wrong('assignee', togetherWords[language].handOver.nobodyWithNote);
  const isLong = tooLong('note', text, sent);
  if (isLong) return isLong;
  return handOver(services.world, actor, ticket.number, { email, text });
};

/** Returns a warning before assigning a ticket to an absent colleague; null for anyone else and for the signed-in agent. */
async function absenceWarning({ visit, ticket, words }: Sent, email: string): Promise<Wrong | null> {
  const agents = await labelAgents(visit, await listAgents(visit.services.world.db, ticket.deskId));
  const agent = agents.find((each) => each.email === email);
  if (!agent?.absence || agent.personId === visit.actor.personId) return null;
  const { name, absence } = agent;
  const { until, deputy } = absence;
  if (deputy === null) return wrong('assignee', words.absences.warned({ name, until }));
  const text = words.absences.warnedDeputy({ name, until, deputy: deputy.name });
  return { errors: [{ field: 'assignee', text, offer: deputy }] };
}

/** An empty choice returns the ticket to the whole desk; the assignee stays. */
export const team: Act = ({ visit, ticket, form }) =>
  moveToTeam(visit.services.world, visit.actor, ticket.number, fieldText(form, 'team') || null);

/** Changes only the fields that differ, with a reason (R12). */
export const change: Act = async (sent) => {
  const { visit, ticket } = sent;
  const amendment = amendmentOf(sent);
  if (isWrong(amendment)) return amendment;
  const { reason: _, ...changes } = amendment;
  if (Object.keys(changes).length === 0) return { ticket };
  return changeTicket(visit.services.world, visit.actor, ticket.number, amendment);
};

/** Impact and urgency in one choice; they determine the priority. */
export const priority: Act = async (sent) => {
  const { visit, ticket, form, words } = sent;
  const [one, other] = fieldText(form, 'basis').split(':');
  const impact = impacts.find((each) => each === one);
  const urgencyLevel = urgencyLevels.find((each) => each === other);
  const reason = fieldText(form, 'because');
  if (!impact || !urgencyLevel) return wrong('basis', words.errors.choose);
  if (impact === ticket.impact && urgencyLevel === ticket.urgencyLevel && isOf(ticket.priority)) return { ticket };
  if (reason === '') return wrong('because', words.errors.reason);
  const isLong = tooLong('because', reason, sent, changeReasonCharactersMax);
  if (isLong) return isLong;
  return changeTicket(visit.services.world, visit.actor, ticket.number, { impact, urgencyLevel, reason });

  /** A target's escalation may have raised it. */
  function isOf(now: Priority): boolean {
    return priorityOf(impact!, urgencyLevel!) === now;
  }
};

function amendmentOf(sent: Sent): TicketAmendment | Wrong {
  const { ticket, form, words } = sent;
  const amendment: TicketAmendment = { reason: fieldText(form, 'because') };
  const kind = choiceOf(form, 'kind', kinds);
  const language = choiceOf(form, 'language', languages);
  const [summary, site, urgent] = [fieldText(form, 'summary'), fieldText(form, 'site'), form.has('urgent')];
  if (summary === '') return wrong('summary', words.errors.summary);
  if (site !== '' && !/^\d{4}$/.test(site)) return wrong('site', words.errors.site);
  if (kind !== null && kind !== ticket.kind) amendment.kind = kind;
  if (language !== null && language !== ticket.language) amendment.language = language;
  if (summary !== ticket.summary) amendment.summary = summary;
  if (site !== '' && site !== ticket.site?.number) amendment.site = site;
  if (urgent !== ticket.urgent) amendment.urgent = urgent;
  const isLong =
    tooLong('summary', amendment.summary ?? '', sent, summaryCharactersMax) ??
    tooLong('because', amendment.reason, sent, changeReasonCharactersMax);
  if (isLong) return isLong;
  return Object.keys(amendment).length > 1 && amendment.reason === ''
    ? wrong('because', words.errors.reason)
    : amendment;
}

/** Runs a macro's actions without a message: all or none. */
export const macro: Act = async (sent) => {
  const { visit, ticket, form } = sent;
  const { chosen: words } = macroWords[visit.language];
  const chosen = readActsOf(form);
  if (chosen === null || tickedActs(chosen).length === 0) return wrong('acts', words.nothing);
  if (lacksReason(chosen)) return wrong('acts', words.lacksReason);
  const isLong = tooLong('acts', chosen.reason, sent, actsReasonCharactersMax);
  if (isLong) return isLong;
  return applyActs(visit.services.world, visit.actor, ticket.number, chosen);
};

/** Sets the fields of the desk that differ from what the form showed. */
export const fields: Act = async ({ visit, ticket, form }) => {
  const { world } = visit.services;
  const typed = changedFields(form);
  if (typed.length === 0) return { ticket };
  const done = await setFields(world, visit.actor, ticket.number, typed);
  if (!isRefused(done) || done.refused === 'missing' || !done.problems) return done;
  return { errors: valueErrors(done.problems, await listFields(world.db, [ticket.deskId]), visit.language) };
};

/** Adds a tag of the desk's list, or a new one where the desk lets its agents add them. */
export const tag: Act = async ({ visit, ticket, form }) => {
  const { world } = visit.services;
  const say = togetherWords[visit.language].tags;
  const name = fieldText(form, 'name');
  if (name !== '') {
    const desk = await world.readDesk(world.db, ticket.deskId);
    const made = await addTag(world, visit.actor, desk, { name, synonyms: [], colour: 'grey' });
    if ('refused' in made) return made.refused === 'missing' ? made : wrong('tag', say.unknown);
    return tagTicket(world, visit.actor, ticket.number, { add: [made.saved], remove: [] });
  }
  const id = fieldText(form, 'tag');
  if (!isId(id)) return wrong('tag', say.unknown);
  return tagTicket(world, visit.actor, ticket.number, { add: [id], remove: [] });
};

export const untag: Act = async ({ visit, ticket, form }) => {
  const id = fieldText(form, 'tag');
  if (!isId(id)) return wrong('tag', togetherWords[visit.language].tags.unknown);
  return tagTicket(visit.services.world, visit.actor, ticket.number, { add: [], remove: [id] });
};
