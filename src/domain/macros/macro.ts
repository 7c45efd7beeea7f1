import type { Field } from '#domain/fields/field.ts';
import { readValue } from '#domain/fields/value.ts';
import { type InEachLanguage, isUnwritten, type Language, textIn } from '#domain/language.ts';
import { fillPlaceholders, type OwnTextProblem, ownTextProblems } from '#domain/letters/own-texts.ts';
import { type FieldSetting, type MacroAct, needsReason, orderedActs } from '#domain/messages/acts.ts';
import { actsReasonCharactersMax, type ChosenActs } from '#domain/messages/chosen-acts.ts';
import type { MessageTab } from '#domain/messages/written-message.ts';
import { isPossible } from '#domain/ticket/lifecycle.ts';
import type { Kind, Status } from '#domain/ticket/vocabulary.ts';

/** A prepared reply of a desk: a text in the desk's languages (R27), actions, or both. */
export interface Macro {
  id: string;
  deskId: string;
  /** The position in the agents' list. */
  position: number;
  names: InEachLanguage;
  /** Null for a macro with actions only. */
  texts: InEachLanguage | null;
  /** The composer tab for the text; null means the agent's current tab. */
  tab: MessageTab | null;
  acts: MacroAct[];
  /** The recorded reason of its actions, in the language of the agent. */
  reasons: InEachLanguage | null;
}

/** The placeholders of a macro's text, filled from the ticket. */
export const macroPlaceholders = [
  ...(['requester.name', 'ticket.number', 'ticket.summary', 'site.name', 'site.number'] as const),
  ...(['agent.name', 'desk.name', 'closing.date'] as const),
] as const;
export type MacroPlaceholder = (typeof macroPlaceholders)[number];

/** Null if the ticket has no value: the placeholder stays, and must be filled before sending. */
export type MacroValues = Record<MacroPlaceholder, string | null>;

const nameCharactersMax = 80;
const textCharactersMax = 4_000;
/** Nobody would find more. */
export const macrosPerDeskMax = 300;

/** A problem with a macro besides its texts. */
export type MacroProblem = {
  field: string;
  problem: ActProblem | 'nothing';
};

type ActProblem =
  | ('noAgent' | 'noTeam' | 'noTag' | 'noField' | 'noChecklist')
  /** The field does not take the value. */
  | 'fieldValue'
  | 'complaint'
  | 'closesWith';

/** A macro as its writer states it: texts that nobody wrote are empty, and reasons count only for acts that need one. */
export interface MacroInput {
  names: InEachLanguage;
  texts: InEachLanguage;
  tab: MessageTab | null;
  acts: readonly MacroAct[];
  reasons: InEachLanguage;
}

/** The desk's languages, and the agents, teams, tags, fields and checklists that an action can name, without retired ones. */
export interface MacroDesk {
  languages: readonly Language[];
  agentIds: readonly string[];
  teamIds: readonly string[];
  tagIds: readonly string[];
  fields: readonly Field[];
  checklistIds: readonly string[];
}

export type CheckedMacro = Omit<Macro, 'id' | 'deskId' | 'position'>;

/** Returns a macro, or every problem: a missing language, an unknown placeholder, or an impossible action. */
export function checkMacro(
  input: MacroInput,
  desk: MacroDesk,
): { macro: CheckedMacro } | { refused: 'invalid'; problems: (OwnTextProblem | MacroProblem)[] } {
  const { names, tab } = input;
  const acts = orderedActs(input.acts);
  const texts = isUnwritten(input.texts) ? null : input.texts;
  const reasons = needsReason(acts) ? input.reasons : null;
  const needed = desk.languages;
  const problems = [
    ...problemsIn('name', names, { known: [], max: nameCharactersMax, needed }),
    ...problemsIn('text', texts, { known: macroPlaceholders, max: textCharactersMax, needed }),
    ...(texts === null && acts.length === 0 ? [{ field: `text-${needed[0]}`, problem: 'nothing' as const }] : []),
    ...actProblems({ acts, tab, texts }, desk),
    ...problemsIn('reason', reasons, { known: [], max: actsReasonCharactersMax, needed }),
  ];
  return problems.length > 0 ? { refused: 'invalid', problems } : { macro: { names, texts, tab, acts, reasons } };
}

/**
 * Returns the impossible actions of a macro, including those that became impossible: an agent left the desk, a team was
 * dissolved, or a tag, field or checklist was retired.
 */
export function actProblems(
  { acts, tab, texts }: Pick<Macro, 'acts' | 'tab' | 'texts'>,
  { agentIds, teamIds, tagIds, fields, checklistIds }: Omit<MacroDesk, 'languages'>,
): MacroProblem[] {
  const makesComplaint = acts.some((act) => act.do === 'kind' && act.kind === 'complaint');
  const isWritten = tab !== null || texts !== null;
  return acts.flatMap((act): MacroProblem[] => {
    const problem = (name: MacroProblem['problem']) => [{ field: act.do, problem: name }];
    if (act.do === 'assign' && act.to === 'agent' && !agentIds.includes(act.personId)) return problem('noAgent');
    if (act.do === 'team' && act.teamId !== null && !teamIds.includes(act.teamId)) return problem('noTeam');
    if (act.do === 'tag' && !tagIds.includes(act.tagId)) return problem('noTag');
    if (act.do === 'fields') return fieldProblems(act.values, fields);
    if (act.do === 'checklist' && !checklistIds.includes(act.checklistId)) return problem('noChecklist');
    // The complaint then belongs to the coordinator, who assigns and closes it (R10).
    if (makesComplaint && ['team', 'assign', 'close'].includes(act.do)) return problem('complaint');
    return act.do === 'close' && isWritten && !mayCloseWith(tab) ? problem('closesWith') : [];
  });
}

/** Returns the settings that no field takes. Whether a person or a site exists is known when the macro runs. */
function fieldProblems(values: readonly FieldSetting[], fields: MacroDesk['fields']): MacroProblem[] {
  return values.flatMap(({ key, value }): MacroProblem[] => {
    const field = fields.find((each) => each.key === key);
    if (!field) return [{ field: fieldInput(key), problem: 'noField' }];
    return 'fault' in readValue(field, value) ? [{ field: fieldInput(key), problem: 'fieldValue' }] : [];
  });
}

/** The name of the input with a field's value in the form of a macro. */
export function fieldInput(key: string): string {
  return `fields.${key}`;
}

/** Whether a ticket can be closed from a tab. A message that asks for a reply cannot close it. */
export function mayCloseWith(tab: MessageTab | null): boolean {
  return tab === 'answer' || tab === 'note';
}

/** Returns a macro's actions as chosen actions; null if it has none. */
export function chosenActs(
  { acts, reasons }: Pick<Macro, 'acts' | 'reasons'>,
  language: keyof InEachLanguage,
): ChosenActs | null {
  if (acts.length === 0) return null;
  return { acts, left: [], reason: reasons ? textIn(reasons, language) : '' };
}

/** Returns a text with its placeholders filled. */
export function fillMacro(text: string, values: MacroValues): string {
  const known = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  return fillPlaceholders(text, Object.fromEntries(known));
}

/** Returns the unfilled placeholders, which would confuse the reader. */
export function unfilledIn(text: string): string[] {
  return macroPlaceholders.filter((name) => text.includes(`{${name}}`)).map((name) => `{${name}}`);
}

function problemsIn(
  name: string,
  texts: InEachLanguage | null,
  bounds: { known: readonly string[]; max: number; needed: readonly Language[] },
): OwnTextProblem[] {
  return texts === null ? [] : ownTextProblems(name, texts, bounds);
}

/** The facts about a ticket and its possible assignees. */
export interface ActFacts {
  status: Status;
  kind: Kind;
  /** The signed-in agent. */
  me: string;
  agents: readonly { personId: string; mayHave: boolean }[];
  teamIds: readonly string[];
  tagIds: readonly string[];
  fieldKeys: readonly string[];
  checklistIds: readonly string[];
  /** The requester can be closed as `unreachable` (R16). */
  unreachable: boolean;
}

/** Why a macro's action cannot be done on a ticket. */
const obstacles = [
  'closed',
  'noAgent',
  'mayNotRead',
  'noTeam',
  'noTag',
  'noField',
  'noChecklist',
  'complaint',
  'noContact',
  'notTriedTwice',
] as const;
export type Obstacle = (typeof obstacles)[number];

/** Returns why an action is impossible now, or null. The verbs refuse the same (R10). */
export function whyNotAct(act: MacroAct, facts: ActFacts): Obstacle | null {
  const { status, kind, me, agents, teamIds } = facts;
  switch (act.do) {
    case 'assign': {
      if (!isPossible('assign', status)) return 'closed';
      if (act.to === 'nobody') return null;
      const id = act.to === 'agent' ? act.personId : me;
      const agent = agents.find(({ personId }) => personId === id);
      return agent ? (agent.mayHave ? null : 'mayNotRead') : 'noAgent';
    }
    case 'team':
      if (!isPossible('moveToTeam', status)) return 'closed';
      if (act.teamId === null) return null;
      if (kind === 'complaint') return 'complaint';
      return teamIds.includes(act.teamId) ? null : 'noTeam';
    case 'tag':
      return facts.tagIds.includes(act.tagId) ? null : 'noTag';
    case 'fields':
      return act.values.every(({ key }) => facts.fieldKeys.includes(key)) ? null : 'noField';
    case 'checklist':
      if (status === 'closed') return 'closed';
      return facts.checklistIds.includes(act.checklistId) ? null : 'noChecklist';
    case 'close':
      if (!isPossible('close', status)) return 'closed';
      if (act.reason === 'redirected') return 'noContact';
      return act.reason === 'unreachable' && !facts.unreachable ? 'notTriedTwice' : null;
    default:
      return null;
  }
}
