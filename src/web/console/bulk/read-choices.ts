import { bulkClosingReasons } from '#domain/bulk/bulk.ts';
import { inUse } from '#domain/definitions/definition.ts';
import { type Language, languagesOf, textIn } from '#domain/language.ts';
import { chosenActs, type Macro } from '#domain/macros/macro.ts';
import { tagsOffered } from '#domain/tags/tag.ts';
import { priorities, sayings } from '#domain/ticket/vocabulary.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { labelAgents } from '#web/console/reads/label-agents.ts';
import { agentsOf, fieldsOf, macrosOf, tagsOf, teamsOf } from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { fieldChoices } from '#web/shared/fields/field-choices.ts';
import { choicesOf } from '#web/ui/field/choices.ts';

/** Returns the choices of the bulk forms and a submission id that prevents running the same form twice. */
export async function readBulkChoices(visit: StaffVisit) {
  const { actor, services, language } = visit;
  const [teams, tags, fields, macros, ...agents] = await Promise.all([
    teamsOf(visit, actor.deskIds),
    tagsOf(visit, actor.deskIds),
    fieldsOf(visit, actor.deskIds),
    Promise.all(actor.deskIds.map((deskId) => macrosOf(visit, deskId))),
    ...actor.deskIds.map((deskId) => agentsOf(visit, deskId)),
  ]);
  const all = await services.world.allDesks(services.world.db);
  const desks = all.filter(({ id }) => actor.deskIds.includes(id));
  const people = [...new Map(agents.flat().map((agent) => [agent.personId, agent])).values()];
  const say = deskWords[language];
  const { closure } = consoleWords[language];
  return {
    sending: services.world.newId(),
    agents: (await labelAgents(visit, people)).map(({ email, label }) => ({ value: email, label })),
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
    tags: tagsOffered(tags).map(({ id, name }) => ({ value: id, label: name })),
    fields: fieldChoices(fields, language),
    ownFields: fieldChoices(inUse(fields), language).map(({ key, label }) => ({ value: key, label })),
    macros: macros.flat().flatMap((macro) => macroChoice(macro, language)),
    priorities: choicesOf(priorities, say.priorities),
    languages: choicesOf(languagesOf(desks), say.languages),
    reasons: choicesOf(
      bulkClosingReasons.filter((value) => value !== 'spam'),
      say.closingReasons,
    ),
    hows: choicesOf(sayings, closure.hows),
  };
}

/** Offers only macros without text: a text is for one ticket. */
function macroChoice(macro: Macro, language: Language): { value: string; label: string }[] {
  const acts = macro.texts === null && macro.tab === null ? chosenActs(macro, language) : null;
  return acts === null ? [] : [{ value: JSON.stringify(acts), label: textIn(macro.names, language) }];
}

export type BulkChoices = Awaited<ReturnType<typeof readBulkChoices>>;
