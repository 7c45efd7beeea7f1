import { isDeepStrictEqual } from 'node:util';
import { discardMacro, saveMacro } from '#desk/macros/save-macro.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { unknown } from '#domain/installation/desk-work.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import { noText, textIn } from '#domain/language.ts';
import type { Macro, MacroInput } from '#domain/macros/macro.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import { textInWords } from '#locales/installation/fault-words.ts';
import { listMacros } from '#store/macros/macros.ts';
import { type Application, applyByName, isAsWanted, make, type Path, type Placing } from './application.ts';
import { type Colleagues, listColleagues } from './colleagues.ts';

type MacroEntry = NonNullable<DeskEntry['macros']>[number];
type WantedMacro = Exclude<MacroEntry, { remove: true }>;
type ActsEntry = NonNullable<WantedMacro['acts']>;

/** Saves the macros of a desk, each known by its names. New ones go last, in the order of the file. */
export async function applyMacros(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { macros: wanted } = entry;
  if (!wanted) return;
  const path = [...parent, 'macros'];
  const colleagues = await listColleagues(app.world.db, desk.id);
  const known = await listMacros(app.world.db, desk.id);
  await applyByName(app, path, { wanted, known }, (macro, before, at) =>
    applyMacro(app, { deskId: desk.id, before, colleagues }, macro, at),
  );
}

interface Place {
  deskId: string;
  before: Macro | undefined;
  colleagues: Colleagues;
}

async function applyMacro(
  app: Application,
  { deskId, before, colleagues }: Place,
  wanted: MacroEntry,
  path: Path,
): Promise<void> {
  const { world, actor } = app;
  const told = { name: textIn(wanted.name, 'en') };
  if (wanted.remove) {
    if (before) await make(app, 'remove', path, () => discardMacro(world, actor, { deskId, id: before.id }), told);
    else isAsWanted(app, path, told);
    return;
  }
  if (before && isDeepStrictEqual(macroInFile(before, colleagues), withoutAbsent(wanted)))
    return isAsWanted(app, path, told);
  const input = inputOf(app, wanted, colleagues, path);
  if (input === null) return;
  const save = () => saveMacro(world, actor, deskId, { ...input, id: before?.id ?? null, seen: null });
  await make(app, before ? 'change' : 'create', path, save, told, macroField);
}

function inputOf(
  app: Application,
  { name, text, tab, acts = {}, reason }: WantedMacro,
  colleagues: Colleagues,
  path: Path,
): MacroInput | null {
  const known = actsOfEntry(app, acts, colleagues, [...path, 'acts']);
  return known && { names: name, texts: text ?? noText, tab: tab ?? null, acts: known, reasons: reason ?? noText };
}

/** Returns acts of the file; null, with a fault, if the desk lacks somebody or something that they name. */
export function actsOfEntry(
  app: Application,
  { team, assign, priority, kind, urgent, tag, fields, checklist, close }: ActsEntry,
  colleagues: Colleagues,
  path: Path,
): MacroAct[] | null {
  const teamId = team ? colleagues.teamOf(app, team, [...path, 'team']) : null;
  const isWord = assign === undefined || assign === 'me' || assign === 'nobody';
  const personId = isWord ? undefined : colleagues.personOf(app, assign, [...path, 'assign']);
  const tagId = tag === undefined ? undefined : colleagues.tagOf(app, tag, [...path, 'tag']);
  const checklistId =
    checklist === undefined ? undefined : colleagues.checklistOf(app, checklist, [...path, 'checklist']);
  if ((team && teamId === null) || personId === null || tagId === null || checklistId === null) return null;
  const values = Object.entries(fields ?? {}).map(([key, value]) => ({ key, value }));
  const acts: (MacroAct | false | undefined)[] = [
    team !== undefined && { do: 'team', teamId },
    isWord ? assign && { do: 'assign', to: assign } : personId !== undefined && { do: 'assign', to: 'agent', personId },
    priority && { do: 'priority', impact: priority.impact, urgencyLevel: priority.urgency },
    kind && { do: 'kind', kind },
    urgent !== undefined && { do: 'urgent', urgent },
    tagId !== undefined && { do: 'tag', tagId },
    values.length > 0 && { do: 'fields', values },
    checklistId !== undefined && { do: 'checklist', checklistId },
    close && { do: 'close', reason: close },
  ];
  return acts.filter((act) => typeof act === 'object');
}

const macroField: Placing = (problem, words) => {
  const [, part, language] = /^(name|text|reason)-(\w\w)$/.exec(problem.field) ?? [];
  if (problem.problem === 'nothing') return { path: [], message: words.textOrActs };
  if (part) return { path: [part, language!], message: textInWords(problem, words) };
  return ofAct(problem, words) ?? { path: ['acts', problem.field], message: textInWords(problem, words) };
};

/** Returns where an act has this problem, and its words; null for a problem of another kind. */
export function ofAct(
  { field, problem }: Parameters<Placing>[0],
  words: Parameters<Placing>[1],
): ReturnType<Placing> | null {
  const ofActs: Record<string, string> = {
    complaint: words.complaintAct,
    closesWith: words.closesWith,
    noField: words.tags.noField({ name: field.split('.').at(-1)! }),
    fieldValue: words.tags.fieldValue,
  };
  const message = ofActs[problem];
  return message === undefined ? null : { path: ['acts', ...field.split('.')], message };
}

/** Returns a macro as the file writes it. */
export function macroInFile({ names, texts, tab, acts, reasons }: Macro, colleagues: Colleagues): object {
  return {
    name: names,
    ...(texts && { text: texts }),
    ...(tab && { tab }),
    ...(acts.length > 0 && { acts: actsInFile(acts, colleagues) }),
    ...(reasons && { reason: reasons }),
  };
}

/** Returns acts as the file writes them. */
export function actsInFile(
  acts: Macro['acts'],
  { emailOf, teamNameOf, tagNameOf, checklistNameOf }: Colleagues,
): ActsEntry {
  const shown: ActsEntry = {};
  for (const act of acts)
    if (act.do === 'team') shown.team = act.teamId && teamNameOf(act.teamId);
    else if (act.do === 'assign')
      shown.assign = act.to === 'agent' ? (emailOf(act.personId) as typeof unknown) : act.to;
    else if (act.do === 'priority') shown.priority = { impact: act.impact, urgency: act.urgencyLevel };
    else if (act.do === 'kind') shown.kind = act.kind;
    else if (act.do === 'urgent') shown.urgent = act.urgent;
    else if (act.do === 'tag') shown.tag = tagNameOf(act.tagId);
    else if (act.do === 'fields') shown.fields = Object.fromEntries(act.values.map(({ key, value }) => [key, value]));
    else if (act.do === 'checklist') shown.checklist = checklistNameOf(act.checklistId);
    else if (act.do === 'close') shown.close = act.reason;
  return shown;
}

function withoutAbsent({ remove: _, ...wanted }: WantedMacro): object {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
