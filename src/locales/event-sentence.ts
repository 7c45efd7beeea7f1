import { type InEachLanguage, type Language, textIn } from '#domain/language.ts';
import type { TicketLetterName } from '#domain/letters/registry.ts';
import type { AssignedBecause, EventData, TicketEvent, TicketText } from '#domain/ticket/events/events.ts';
import type { ApprovalEventType } from '#domain/ticket/events/evolve-approvals.ts';
import type { ConversationEventType } from '#domain/ticket/events/evolve-conversations.ts';
import type { TaskEventType } from '#domain/ticket/events/evolve-tasks.ts';
import { longDate, longDay, withinSentence } from '#locales/format.ts';
import { aboutLetters } from '#locales/mail/messages.ts';
import { words } from '#locales/messages.ts';
import { sideSentence } from '#locales/side-sentence.ts';
import { taskSentence } from '#locales/task-sentence.ts';

/** Names of people and teams that events refer to by id. */
interface EventNames {
  people: ReadonlyMap<string, string | null>;
  sites: ReadonlyMap<string, string>;
  /** Teams are internal to the desk; requesters do not see them. */
  teams: ReadonlyMap<string, string>;
  /** Also internal to the desk. */
  tags?: ReadonlyMap<string, string>;
  /** Titles of tasks, by the id of their text. Also internal to the desk. */
  titles?: ReadonlyMap<string, string>;
  fields?: ReadonlyMap<string, InEachLanguage>;
  templates?: ReadonlyMap<string, InEachLanguage>;
}

type SaidEvent = Pick<TicketEvent, 'type' | 'data'> & { by?: { personId: string | null } | null };

/** Returns an event of a ticket, to follow the name of its author: "closed the ticket (solved)". */
export function eventSentence(event: SaidEvent, names: EventNames, language: Language): string {
  return (
    taskSentence(event, names, language) ??
    sideSentence(event, names, language) ??
    otherSentence(event, names, language)
  );
}

type OtherEvent = Exclude<TicketEvent, { type: TaskEventType | ConversationEventType | ApprovalEventType }>;

function otherSentence(event: SaidEvent, names: EventNames, language: Language): string {
  const say = words[language].events;
  const { type, data } = event as OtherEvent;
  if (type === 'tagged' || type === 'untagged') return say[type](tagsOf(names, data));
  if (type === 'templateUsed') return templateUsed(data, names, language);
  if (type === 'fieldsSet') return say.fieldsSet(fieldsOf(names, data, language));
  switch (type) {
    case 'assigned':
      return because(data, assigned(data, event.by?.personId, names, language), names, language);
    case 'movedToTeam':
      return because(data, say.movedToTeam({ team: teamOf(names, data.teamId) }), names, language);
    case 'reminded':
      return say.reminded({ asked: data.clock.asked, of: data.clock.of, toNobody: data.clock.toNobody === true });
    case 'noticeGiven':
      return say.noticeGiven({ toBeTold: data.toBeTold, toNobody: data.clock.toNobody === true });
    case 'clockStarted':
      return say.clockStarted({ told: data.mailId === null });
    case 'recounted':
      return say.recounted({ oneADay: data.why === 'oneReminderADay' });
    case 'closed':
      return say.closed({ reason: words[language].closingReasons[data.reason] });
    case 'reopened':
      return say.reopened({ closingUndone: data.closingUndone });
    case 'called':
      return say.called({ direction: data.direction });
    case 'changed':
      return say.changed({ what: changes(data, names, language).join(', ') });
    case 'held':
      return say.held({ why: words[language].heldBecause[data.why] });
    case 'automaticRecorded':
      return say.automaticRecorded({ what: words[language].automatic[data.automatic] });
    case 'formAnswered':
      return say.formAnswered({ complete: data.missing === 0 });
    case 'participantAdded':
    case 'openedTo':
    case 'withheldFrom':
    case 'agentNamed':
    case 'agentCleared':
      return say[type]({ name: nameOf(names, data.personId) });
    case 'personMerged':
    case 'personParted':
      return say[type]({ name: nameOf(names, data.toId) });
    case 'openedToOrganisation':
      return say[type](data);
    case 'escalated':
      return say.escalated({ target: words[language].targets[data.target], what: escalation(data, names, language) });
    case 'snoozed':
      return say.snoozed({ on: data.on && longDay(data.on, language, 'UTC') });
    case 'woken':
      return say.woken({ name: nameOf(names, data.personId), taken: data.why === 'taken' });
    case 'linked':
      return say.linked({ relation: data.relation, number: data.number });
    case 'unlinked':
    case 'splitOff':
    case 'splitFrom':
    case 'rejoined':
    case 'mergedFrom':
    case 'partedFrom':
    case 'restored':
      return say[type]({ number: data.number, ...movedBy(data) });
    case 'mailWorks':
      return say.mailWorks({ name: nameOf(names, data.personId), unsent: lettersOf(data.unsent, language) });
    case 'mailFailed':
      return say.mailFailed({ address: data.personId && nameOf(names, data.personId) });
    default:
      return say[type]();
  }
}

/** How much a split moved. */
function movedBy(data: Pick<EventData['splitOff'], 'cuts' | 'entryIds'> | object) {
  if (!('cuts' in data)) return { passages: 0, entries: 0 };
  return { passages: data.cuts.reduce((sum, cut) => sum + cut.passages, 0), entries: data.entryIds.length };
}

/** Returns the names of letters, each once with its count: "answer (3), reminder". Null if there are none. */
function lettersOf(letters: readonly TicketLetterName[], language: Language): string | null {
  const named = [...new Set(letters)].map((kind) => {
    const count = letters.filter((letter) => letter === kind).length;
    return aboutLetters[language].names[kind] + (count > 1 ? `\u00a0(${count})` : '');
  });
  return named.join(', ') || null;
}

function assigned(
  { assigneeId }: EventData['assigned'],
  authorId: string | null | undefined,
  names: EventNames,
  language: Language,
): string {
  const self = assigneeId !== null && assigneeId === authorId;
  return words[language].events.assigned({ assignee: assigneeId && nameOf(names, assigneeId), self });
}

function tagsOf({ tags }: EventNames, { tagIds, from }: EventData['tagged']) {
  return { tags: tagIds.map((id) => tags?.get(id) ?? '…'), from: from?.number ?? null };
}

function fieldsOf({ fields }: EventNames, data: EventData['fieldsSet'], language: Language) {
  const named = (isSet: boolean) =>
    data.fields
      .filter(({ value }) => (value !== null) === isSet)
      .map(({ fieldId }) => {
        const texts = fields?.get(fieldId);
        return texts ? textIn(texts, language) : '…';
      });
  return { set: named(true), emptied: named(false), from: data.from?.number ?? null };
}

function templateUsed(
  { templateId, occurrence, missed = 0 }: EventData['templateUsed'],
  { templates }: EventNames,
  language: Language,
): string {
  const texts = templates?.get(templateId);
  return words[language].events.templateUsed({
    template: texts ? textIn(texts, language) : '…',
    on: occurrence === undefined ? null : longDate(occurrence, language, 'UTC'),
    missed,
  });
}

function teamOf({ teams }: EventNames, id: string | null): string | null {
  return id && (teams.get(id) ?? '…');
}

/** Appends why the desk did so automatically, if it did. */
function because(
  { automatic }: { automatic?: AssignedBecause },
  said: string,
  { sites }: EventNames,
  language: Language,
): string {
  if (!automatic) return said;
  const say = words[language].assignedBecause;
  return `${said}, ${automatic.rule === 'site' ? say.site({ site: sites.get(automatic.siteId) ?? '…' }) : say[automatic.rule]}`;
}

/** Returns what an escalation step did to the ticket. */
function escalation(data: EventData['escalated'], names: EventNames, language: Language): string {
  const say = words[language].escalations;
  switch (data.act) {
    case 'notify': {
      const told = (data.personIds ?? []).map((id) => nameOf(names, id));
      return told.length === 0 ? say.nobodyNotified : say.notified({ names: told.join(', ') });
    }
    case 'reassign':
      if (data.assigneeId) return say.assigned({ name: nameOf(names, data.assigneeId) });
      if (data.teamId) return say.team({ team: names.teams.get(data.teamId) ?? '…' });
      if (data.assigneeId === null) return say.assigned({ name: null });
      return data.teamId === null ? say.team({ team: null }) : say.nowhere;
    case 'raise':
      return data.priority ? say.raised({ priority: words[language].priorities[data.priority] }) : say.highest;
  }
}

function nameOf({ people }: EventNames, id: string): string {
  return people.get(id) ?? '…';
}

function changes(data: EventData['changed'], names: EventNames, language: Language): string[] {
  const say = words[language].changes;
  const said: string[] = [];
  if (data.urgent !== undefined) said.push(say.urgent({ urgent: data.urgent }));
  if (data.priority) said.push(say.priority({ priority: words[language].priorities[data.priority] }));
  if (data.impact && data.urgencyLevel) {
    const [impact, urgency] = [words[language].impacts[data.impact], words[language].urgencyLevels[data.urgencyLevel]];
    said.push(say.basis({ impact, urgency }));
  }
  if (data.language) said.push(say.language({ language: words[language].languages[data.language] }));
  for (const [text, name] of Object.entries(words[language].ticketTexts))
    if (data[text as TicketText]) said.push(withinSentence(name, language));
  if (data.siteId) said.push(say.site({ site: names.sites.get(data.siteId) ?? '…' }));
  return said;
}
