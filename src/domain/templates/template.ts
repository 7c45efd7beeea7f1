import { type Fields, fieldsOfTexts } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, type Language, languages, textIn, trimmed } from '#domain/language.ts';
import { type OwnTextProblem, ownTextProblems } from '#domain/letters/own-texts.ts';
import { actProblems, fieldInput, type MacroDesk, type MacroProblem } from '#domain/macros/macro.ts';
import { actTexts, type MacroAct, type MacroActKind, orderedActs } from '#domain/messages/acts.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import { isRule, type Recurrence, ruleKey } from '#domain/templates/recurrence.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/** A prepared ticket of a desk: what it says in the desk's languages (R27), and what is done with it when it opens. */
export interface TicketTemplate {
  id: string;
  deskId: string;
  /** The position in the agents' list. */
  position: number;
  names: InEachLanguage;
  kind: Kind;
  summaries: InEachLanguage;
  texts: InEachLanguage;
  /** The acts of a macro. They run in the transaction that opens the ticket. */
  acts: MacroAct[];
  /** When it opens tickets by itself; null if only agents use it. */
  recurs: Recurrence | null;
  /** The requester of its recurring tickets. Null without a rule, or if that person was erased: then nothing opens. */
  requesterId: string | null;
  /** The requester gets no acknowledgement of a recurring ticket. */
  quiet: boolean;
  /** When the next recurring ticket opens; null if none does. */
  nextAt: Instant | null;
  /** A retired template is no longer offered, and does not recur. Its tickets stay as they are. */
  retiredAt: Instant | null;
}

/** The acts that a new ticket can need. Its kind is part of the template, and nothing is closed as it opens. */
export const templateActKinds = [
  'team',
  'assign',
  'priority',
  'tag',
  'fields',
  'checklist',
] as const satisfies readonly MacroActKind[];

const nameCharactersMax = 80;
const templateSummaryCharactersMax = 200;
const textCharactersMax = 4_000;
/** Agents choose from one list. */
export const templatesPerDeskMax = 100;

/** A template as somebody states it. Acts that no new ticket can need are left out. */
export interface TemplateInput
  extends Pick<TicketTemplate, 'names' | 'kind' | 'summaries' | 'texts' | 'acts' | 'recurs' | 'quiet'> {
  /** The address of the requester of its recurring tickets; empty without a rule. */
  email: string;
}

/** A template that only agents use. */
export const noRule = { recurs: null, email: '', quiet: false } as const;

type CheckedTemplate = Pick<
  TicketTemplate,
  'names' | 'kind' | 'summaries' | 'texts' | 'acts' | 'recurs' | 'requesterId' | 'quiet'
>;

export interface RecurrenceProblem {
  field: 'every' | 'day' | 'email' | 'assign';
  problem: 'complaintRecurs' | 'day' | 'personUnknown' | 'ownDesk' | 'nobodyTakes';
}

export type TemplateProblem = OwnTextProblem | MacroProblem | RecurrenceProblem;

/**
 * Returns a template, or every problem: a missing language, an act that is impossible at this desk, or a rule or requester that
 * does not fit. `requesterId` is the person with the typed address, if the desk knows one.
 */
export function checkTemplate(
  { names, kind, summaries, texts, acts, recurs, quiet }: Omit<TemplateInput, 'email'>,
  desk: MacroDesk,
  requesterId: string | null = null,
): { template: CheckedTemplate } | { refused: 'invalid'; problems: TemplateProblem[] } {
  const template: CheckedTemplate = {
    names: trimmed(names),
    kind,
    summaries: trimmed(summaries),
    texts: trimmed(texts),
    acts: orderedActs(acts).filter((act) => isTemplateAct(act.do)),
    recurs,
    requesterId: recurs === null ? null : requesterId,
    quiet: recurs !== null && quiet,
  };
  const bounds = (max: number) => ({ known: [], max, needed: desk.languages });
  const problems = [
    ...ownTextProblems('name', template.names, bounds(nameCharactersMax)),
    ...ownTextProblems('summary', template.summaries, bounds(templateSummaryCharactersMax)),
    ...ownTextProblems('text', template.texts, bounds(textCharactersMax)),
    ...templateProblems(template, desk),
    ...(recurs === null ? [] : recurrenceProblems(template, recurs, desk)),
  ];
  return problems.length > 0 ? { refused: 'invalid', problems } : { template };
}

/** A recurring ticket is written by the desk, so nobody can take it, and its requester is somebody else. */
function recurrenceProblems(
  { kind, acts, requesterId }: CheckedTemplate,
  rule: Recurrence,
  { agentIds }: MacroDesk,
): RecurrenceProblem[] {
  const isTaken = acts.some((act) => act.do === 'assign' && act.to === 'me');
  return [
    ...(isRule(rule) ? [] : [{ field: 'day' as const, problem: 'day' as const }]),
    ...(kind === 'complaint' ? [{ field: 'every' as const, problem: 'complaintRecurs' as const }] : []),
    ...(isTaken ? [{ field: 'assign' as const, problem: 'nobodyTakes' as const }] : []),
    ...(requesterId === null ? [{ field: 'email' as const, problem: 'personUnknown' as const }] : []),
    ...(agentIds.includes(requesterId ?? '') ? [{ field: 'email' as const, problem: 'ownDesk' as const }] : []),
  ];
}

function isTemplateAct(kind: MacroActKind): boolean {
  return templateActKinds.some((each) => each === kind);
}

/**
 * Returns the impossible acts of a template, including those that became impossible: an agent left the desk, a team was
 * dissolved, or a tag or checklist was retired. A complaint has none: it belongs to the coordinator (R10).
 */
export function templateProblems(
  { kind, acts }: Pick<TicketTemplate, 'kind' | 'acts'>,
  desk: Omit<MacroDesk, 'languages'>,
): MacroProblem[] {
  if (kind === 'complaint') return acts.map((act) => ({ field: act.do, problem: 'complaint' as const }));
  return actProblems({ acts, tab: null, texts: null }, desk);
}

/** Returns the acts to run on a new ticket: those that are possible now. Their reason is the name of the template. */
export function actsOfTemplate(
  template: Pick<TicketTemplate, 'names' | 'kind' | 'acts'>,
  desk: MacroDesk,
  language: Language,
): ChosenActs {
  const impossible: string[] = templateProblems(template, desk).map(({ field }) => field);
  const acts = template.acts.flatMap((act): MacroAct[] => {
    if (act.do !== 'fields') return impossible.includes(act.do) ? [] : [act];
    const values = act.values.filter(({ key }) => !impossible.includes(fieldInput(key)));
    return values.length === 0 || impossible.includes(act.do) ? [] : [{ do: 'fields', values }];
  });
  return { acts, left: [], reason: textIn(template.names, language, desk.languages) };
}

/**
 * The fields of a template, for the audit trail and to notice what somebody else changed meanwhile. `email` is the address of its
 * requester, which the trail leaves out.
 */
export function templateFields(
  template: Omit<CheckedTemplate, 'requesterId'> | undefined,
  email: string | null,
): Fields {
  const words = actTexts(template?.acts ?? []);
  return {
    ...fieldsOfTexts('name', template?.names),
    kind: template?.kind ?? '',
    ...fieldsOfTexts('summary', template?.summaries),
    ...fieldsOfTexts('text', template?.texts),
    ...Object.fromEntries(templateActKinds.map((kind) => [kind, words[kind]])),
    recurs: ruleKey(template?.recurs ?? null),
    email: template?.recurs ? (email ?? '') : '',
    quiet: template?.quiet ? 'yes' : '',
  };
}

/** The words of a new ticket, as typed so far. */
interface TypedWords {
  summary: string;
  text: string;
}

/**
 * Returns the words of a new ticket with a template filled in, in the ticket's language. What somebody typed stays: their summary
 * as it is, their text above that of the template. Words of another template, or of another language of this one, give way.
 */
export function filledWords(
  { summaries, texts }: Pick<TicketTemplate, 'summaries' | 'texts'>,
  typed: TypedWords,
  {
    language,
    order,
    templates,
  }: { language: Language; order: readonly Language[]; templates: readonly TicketTemplate[] },
): TypedWords {
  const isTyped = (words: string, of: 'summaries' | 'texts') =>
    words !== '' && !templates.some((template) => languages.some((each) => template[of][each] === words));
  const [summary, text] = [textIn(summaries, language, order), textIn(texts, language, order)];
  const isIn = typed.text === text || typed.text.endsWith(`\n\n${text}`);
  return {
    summary: isTyped(typed.summary, 'summaries') ? typed.summary : summary,
    text: !isTyped(typed.text, 'texts') ? text : isIn ? typed.text : `${typed.text}\n\n${text}`,
  };
}
