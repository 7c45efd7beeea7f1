import { type InEachLanguage, languages } from '#domain/language.ts';
import { fillPlaceholders, type OwnTextProblem, ownTextProblem } from '#domain/letters/own-texts.ts';
import { type ActWords, actWords, type MacroAct, needsReason, readActs } from '#domain/messages/acts.ts';
import { type ChosenActs, reasonCharactersMax } from '#domain/messages/chosen-acts.ts';
import type { MessageTab } from '#domain/messages/written-message.ts';

/** What a desk has ready for its agents: a text in the four languages (R27), acts that are done with it, or both. */
export interface Macro {
  id: string;
  deskId: string;
  /** In the order in which agents find them. */
  position: number;
  names: InEachLanguage;
  /** Null is a macro that only acts. */
  texts: InEachLanguage | null;
  /** Where it is written; null is where its agent stands. */
  tab: MessageTab | null;
  acts: MacroAct[];
  /** What the record gives as the reason of its acts, in the language of who does them. */
  reasons: InEachLanguage | null;
}

/** What stands in braces in such a text, and is filled in from the ticket. */
export const macroPlaceholders = [
  ...(['requester.name', 'ticket.number', 'ticket.summary', 'site.name', 'site.number'] as const),
  ...(['agent.name', 'desk.name', 'closing.date'] as const),
] as const;
export type MacroPlaceholder = (typeof macroPlaceholders)[number];

/** Null is what this ticket has not: it stays in braces, to be filled before anything is sent. */
export type MacroValues = Record<MacroPlaceholder, string | null>;

const nameCharactersMax = 80;
const textCharactersMax = 4_000;
/** More are not found again. */
export const macrosPerDeskMax = 300;

/** What a macro cannot be, beside what is wrong with its texts. */
export type MacroProblem = {
  field: string;
  problem: 'nothing' | 'noAgent' | 'noTeam' | 'complaint' | 'closesWith';
};

/** What somebody typed of a macro. */
export interface WrittenMacro {
  names: InEachLanguage;
  texts: InEachLanguage;
  tab: MessageTab | null;
  acts: Partial<ActWords>;
  reasons: InEachLanguage;
}

/** Who and what a desk has, as far as an act may name it. */
export interface MacroDesk {
  agentIds: readonly string[];
  teamIds: readonly string[];
}

export type ReadMacro = Omit<Macro, 'id' | 'deskId' | 'position'>;

/** A macro, or everything that is wrong with it: a text that lacks a language, a name in braces that is filled nowhere, an act that cannot be meant. */
export function readMacro(
  written: WrittenMacro,
  desk: MacroDesk,
): { macro: ReadMacro } | { problems: (OwnTextProblem | MacroProblem)[] } {
  const { names, tab } = written;
  const acts = readActs(written.acts);
  const texts = isEmpty(written.texts) ? null : written.texts;
  const reasons = needsReason(acts) ? written.reasons : null;
  const problems = [
    ...problemsIn('name', names, { known: [], max: nameCharactersMax }),
    ...problemsIn('text', texts, { known: macroPlaceholders, max: textCharactersMax }),
    ...(texts === null && acts.length === 0 ? [{ field: 'text-fr', problem: 'nothing' as const }] : []),
    ...actProblems({ acts, tab, texts }, desk),
    ...problemsIn('reason', reasons, { known: [], max: reasonCharactersMax }),
  ];
  return problems.length > 0 ? { problems } : { macro: { names, texts, tab, acts, reasons } };
}

/** What cannot be meant by the acts of a macro, also of one that could once: who has left the desk, a team that was dissolved. */
export function actProblems(
  { acts, tab, texts }: Pick<Macro, 'acts' | 'tab' | 'texts'>,
  { agentIds, teamIds }: MacroDesk,
): MacroProblem[] {
  const makesComplaint = acts.some((act) => act.do === 'kind' && act.kind === 'complaint');
  const isWritten = tab !== null || texts !== null;
  return acts.flatMap((act): MacroProblem[] => {
    const problem = (name: MacroProblem['problem']) => [{ field: act.do, problem: name }];
    if (act.do === 'assign' && act.to === 'agent' && !agentIds.includes(act.personId)) return problem('noAgent');
    if (act.do === 'team' && act.teamId !== null && !teamIds.includes(act.teamId)) return problem('noTeam');
    // From then on it is the coordinator's, who gives it on and closes it (R10).
    if (makesComplaint && ['team', 'assign', 'close'].includes(act.do)) return problem('complaint');
    return act.do === 'close' && isWritten && !mayCloseWith(tab) ? problem('closesWith') : [];
  });
}

/** Whether a ticket can be closed with what is written there: what waits for an answer is not closed in the same breath. */
export function mayCloseWith(tab: MessageTab | null): boolean {
  return tab === 'answer' || tab === 'note';
}

/** What a macro would do, for who does it. */
export function chosenActs(
  { acts, reasons }: Pick<Macro, 'acts' | 'reasons'>,
  language: keyof InEachLanguage,
): ChosenActs | null {
  if (acts.length === 0) return null;
  const words = Object.entries(actWords(acts)).filter(([, word]) => word !== '');
  return { acts: Object.fromEntries(words), left: [], reason: reasons?.[language] ?? '' };
}

/** A text with the values in it. */
export function fillMacro(text: string, values: MacroValues): string {
  const known = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  return fillPlaceholders(text, Object.fromEntries(known));
}

/** Names in braces that nothing filled: whoever reads them would not know what was meant. */
export function unfilledIn(text: string): string[] {
  return macroPlaceholders.filter((name) => text.includes(`{${name}}`)).map((name) => `{${name}}`);
}

function isEmpty(texts: InEachLanguage): boolean {
  return languages.every((language) => texts[language].trim() === '');
}

function problemsIn(
  name: string,
  texts: InEachLanguage | null,
  bounds: { known: readonly string[]; max: number },
): OwnTextProblem[] {
  if (texts === null) return [];
  return languages.flatMap((language) => ownTextProblem(`${name}-${language}`, texts[language], bounds));
}
