import { hasMailOrPhone } from '#desk/ticket/reach.ts';
import { noticeSchedule } from '#domain/clock/schedule.ts';
import { inUse } from '#domain/definitions/definition.ts';
import { textIn } from '#domain/language.ts';
import { type ActFacts, chosenActs, fillMacro, type MacroValues } from '#domain/macros/macro.ts';
import { tagsOffered } from '#domain/tags/tag.ts';
import { checklistsOffered } from '#domain/tasks/checklist.ts';
import { isUnreachable, vainDaysOf } from '#domain/ticket/decide/unreachable.ts';
import { isForAgent } from '#domain/ticket/events/ticket.ts';
import type { ActNames } from '#locales/console/messages.ts';
import { closingDate } from '#locales/format.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import { fieldChoices } from '#web/shared/fields/field-choices.ts';

/** The ticket's facts for applying actions. */
export type Acting = ActFacts & ActNames;

export function macroViews(sources: TicketSources) {
  const { macros, language, ticket, desk } = sources;
  const values = macros.length === 0 ? null : macroValues(sources);
  return macros.map((macro) => ({
    id: macro.id,
    name: textIn(macro.names, language, desk.languages),
    names: macro.names,
    tab: macro.tab,
    /** In the ticket's language if it is written in it, filled in; empty if it has no text. */
    text: values && macro.texts ? fillMacro(textIn(macro.texts, ticket.language, desk.languages), values) : '',
    acts: chosenActs(macro, language),
  }));
}

/** A macro in the agent's list: its names, its text for this ticket and its actions. */
export type MacroView = ReturnType<typeof macroViews>[number];

export function actingView(sources: TicketSources, labels: ReadonlyMap<string, string>): Acting {
  const { ticket, actor, agents, teams, tags, fields, checklists, desk, people, history, language } = sources;
  const requester = people.get(ticket.requesterId);
  return {
    status: ticket.status,
    kind: ticket.kind,
    me: actor.personId,
    agents: agents.map((agent) => ({
      personId: agent.personId,
      label: labels.get(agent.personId) ?? agent.name,
      mayHave: isForAgent(ticket, agent),
    })),
    teams: teams.map(({ id, name }) => ({ id, name })),
    teamIds: teams.map(({ id }) => id),
    tags: tagsOffered(tags).map(({ id, name }) => ({ id, name })),
    tagIds: tagsOffered(tags).map(({ id }) => id),
    fieldNames: fieldChoices(inUse(fields), language),
    fieldKeys: inUse(fields).map(({ key }) => key),
    checklists: checklistsOffered(checklists, language),
    checklistIds: inUse(checklists).map(({ id }) => id),
    unreachable: isUnreachable(vainDaysOf(ticket, history), desk, hasMailOrPhone(requester)),
  };
}

/** Returns the placeholder values of this ticket, in its language. */
function macroValues({ ticket, desk, people, actor, now }: TicketSources): MacroValues {
  const said = ticket.language;
  return {
    'requester.name': people.get(ticket.requesterId)?.name ?? null,
    'ticket.number': ticket.number,
    'ticket.summary': ticket.summary || null,
    'site.name': ticket.site?.name ?? null,
    'site.number': ticket.site?.number ?? null,
    'agent.name': actor.name,
    'desk.name': desk.names[said],
    'closing.date': closingDate(noticeSchedule(desk, now).closesAt, said, desk.zone),
  };
}
