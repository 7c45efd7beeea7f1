import type { InEachLanguage, Language } from '#domain/language.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import { priorityOf } from '#domain/ticket/vocabulary.ts';
import { inEach, load } from '#locales/catalogue.ts';
import { withinSentence } from '#locales/format.ts';
import type {
  BulkWords,
  CallWords,
  CommandWords,
  ConnectionWords,
  ConsoleCatalogue,
  ExplainWords,
  FieldFigureWords,
  ForecastWords,
  ListWords,
  MacroWords,
  NoticingWords,
  OwnSettingsWords,
  RelationWords,
  StrangerWords,
  TagFigureWords,
  TicketClockWords,
  TicketWords,
  TogetherWords,
  ViewWords,
  WritingWords,
} from '#locales/fr/console.ts';
import { namesOfAll } from '#locales/language-names.ts';
import { words } from '#locales/messages.ts';

const area = await load<ConsoleCatalogue>('console', () => import.meta.glob('../*/console.ts'));

export type ConsoleWords = ListWords & TicketWords & CommandWords & BulkWords & ConnectionWords;

/** The console, in each language of an agent (R27). */
export const consoleWords: InEachLanguage<ConsoleWords> = inEach(
  area,
  ({ list, ticket, commands, bulk, connection }) => ({
    ...list,
    ...ticket,
    ...commands,
    ...bulk,
    ...connection,
  }),
);

/** Strangers, complaints and missing answers on a ticket's page. Separate because lists load first and do not need them. */
export const strangerWords: InEachLanguage<StrangerWords> = inEach(area, ({ strangers }) => strangers);

export type { CallWords };

/** Calls and urgent tickets in the console. */
export const callWords = inEach(area, ({ calls }, reader) => ({
  ...calls,
  lines: namesOfAll(calls.lines, reader),
  lineSays: namesOfAll(calls.lineSays, reader),
  languageSays: namesOfAll(calls.languageSays, reader),
}));

/** How a deadline is calculated, in each language of desk staff. */
export const explainWords: InEachLanguage<ExplainWords> = inEach(area, ({ explain }) => explain);

/** The clock's next steps, in each language of desk staff. */
export const forecastWords: InEachLanguage<ForecastWords> = inEach(area, ({ forecast }) => forecast);

/** Macros where agents select and run them, in each language of an agent. */
export const macroWords: InEachLanguage<MacroWords> = inEach(area, ({ macros }) => macros);

export const noticingWords: InEachLanguage<NoticingWords> = inEach(area, ({ noticing }) => noticing);

export const relationWords: InEachLanguage<RelationWords> = inEach(area, ({ relations }) => relations);

/** The agent's settings page; texts that lists also use are with the lists. */
export const ownSettingsWords: InEachLanguage<OwnSettingsWords> = inEach(area, ({ settings }) => settings);

/** The options of fields in the figures of a desk, in each language of an agent. */
export const fieldFigureWords: InEachLanguage<FieldFigureWords> = inEach(area, ({ fieldFigures }) => fieldFigures);

/** Tags in the figures of a desk, in each language of an agent. */
export const tagFigureWords: InEachLanguage<TagFigureWords> = inEach(area, ({ tagFigures }) => tagFigures);

/** The causes of a ticket's dates, in each language of desk staff. */
export const ticketClockWords: InEachLanguage<TicketClockWords> = inEach(area, ({ ticketClock }) => ticketClock);

export const togetherWords: InEachLanguage<TogetherWords> = inEach(area, ({ together }) => together);

/** Lists, filters, saved views and search, in each language of an agent. */
export const viewWords: InEachLanguage<ViewWords> = inEach(area, ({ views }) => views);

/** The composer, in each language of an agent. */
export const writingWords: InEachLanguage<WritingWords> = inEach(area, ({ writing }) => writing);

/** Names of people and teams that actions refer to by id. */
export interface ActNames {
  agents: readonly { personId: string; label: string }[];
  teams: readonly { id: string; name: string }[];
  /** Without retired tags. */
  tags: readonly { id: string; name: string }[];
  /** Without retired fields. */
  fieldNames: readonly { key: string; label: string; options: readonly { value: string; label: string }[] }[];
  /** Without retired checklists. */
  checklists: readonly { id: string; name: string }[];
}

/** Returns an action in words: "take the ticket", "priority high (a whole site, blocks the work)". */
export function actInWords(act: MacroAct, names: ActNames, language: Language): string {
  const { agents, teams, tags, fieldNames, checklists } = names;
  const { acts: say } = macroWords[language];
  const called = words[language];
  switch (act.do) {
    case 'assign': {
      if (act.to !== 'agent') return say[act.to];
      const agent = agents.find(({ personId }) => personId === act.personId);
      return agent ? say.agent({ name: agent.label }) : say.noAgent;
    }
    case 'team': {
      if (act.teamId === null) return say.wholeDesk;
      const team = teams.find(({ id }) => id === act.teamId);
      return team ? say.team({ name: team.name }) : say.noTeam;
    }
    case 'priority': {
      const priority = called.priorities[priorityOf(act.impact, act.urgencyLevel)];
      const why = `${called.impacts[act.impact]}, ${withinSentence(called.urgencyLevels[act.urgencyLevel], language)}`;
      return say.priority({ priority: withinSentence(priority, language), why: withinSentence(why, language) });
    }
    case 'kind':
      return say.kind({ kind: called.kinds[act.kind] });
    case 'urgent':
      return act.urgent ? say.urgentOn : say.urgentOff;
    case 'tag': {
      const tag = tags.find(({ id }) => id === act.tagId);
      return tag ? say.tag({ name: tag.name }) : say.noTag;
    }
    case 'fields':
      return act.values
        .map(({ key, value }) => {
          const field = fieldNames.find((each) => each.key === key);
          return field ? say.field({ name: field.label, value: optionsNamed(field, value) }) : say.noField;
        })
        .join(', ');
    case 'checklist': {
      const checklist = checklists.find(({ id }) => id === act.checklistId);
      return checklist ? say.checklist({ name: checklist.name }) : say.noChecklist;
    }
    case 'close':
      return say.close({ reason: withinSentence(called.closingReasons[act.reason], language) });
  }
}

/** Returns a value with the names of its options; several options are separated by spaces. */
function optionsNamed({ options }: ActNames['fieldNames'][number], value: string): string {
  const named = value.split(' ').map((key) => options.find((option) => option.value === key)?.label);
  return named.every((label) => label !== undefined) ? named.join(', ') : value;
}
