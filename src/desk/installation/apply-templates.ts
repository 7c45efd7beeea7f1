import { isDeepStrictEqual } from 'node:util';
import { addressOf, reinstateTemplate, retireTemplate, saveTemplate } from '#desk/templates/save-template.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { unknown, workdayNames } from '#domain/installation/desk-work.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import { textIn } from '#domain/language.ts';
import { type Recurrence, recurrenceWeekdays } from '#domain/templates/recurrence.ts';
import type { TicketTemplate } from '#domain/templates/template.ts';
import { refusalInWords, textInWords } from '#locales/installation/fault-words.ts';
import type { Handle } from '#store/database/database.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { type Application, applyByName, ask, isAsWanted, make, type Path, type Placing } from './application.ts';
import { actsInFile, actsOfEntry, ofAct } from './apply-macros.ts';
import { type Colleagues, listColleagues } from './colleagues.ts';

type TemplateEntry = NonNullable<DeskEntry['templates']>[number];
type RecursEntry = NonNullable<TemplateEntry['recurs']>;

/** Saves the ticket templates of a desk, each known by its names. A template is retired or taken back, never deleted. */
export async function applyTemplates(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { templates: wanted } = entry;
  if (!wanted) return;
  const path = [...parent, 'templates'];
  const colleagues = await listColleagues(app.world.db, desk.id);
  const known = await listTemplates(app.world.db, [desk.id]);
  await applyByName(app, path, { wanted, known }, (template, before, at) =>
    applyTemplate(app, { deskId: desk.id, before, colleagues }, template, at),
  );
}

interface Place {
  deskId: string;
  before: TicketTemplate | undefined;
  colleagues: Colleagues;
}

async function applyTemplate(
  app: Application,
  { deskId, before, colleagues }: Place,
  wanted: TemplateEntry,
  path: Path,
): Promise<void> {
  const { world, actor } = app;
  const told = { name: textIn(wanted.name, 'en') };
  const saved = before && (await templateInFile(world.db, before, colleagues));
  if (isDeepStrictEqual(saved, asInFile(wanted))) return isAsWanted(app, path, told);
  const acts = actsOfEntry(app, wanted.acts ?? {}, colleagues, [...path, 'acts']);
  if (acts === null) return;
  const { recurs } = wanted;
  const input = {
    ...{ names: wanted.name, kind: wanted.kind, summaries: wanted.summary, texts: wanted.text, acts },
    ...{ recurs: recurs ? ruleOf(recurs) : null, email: recurs?.requester ?? '', quiet: recurs?.quiet ?? false },
  };
  const save = () => saveTemplate(world, actor, deskId, { ...input, id: before?.id ?? null, seen: null });
  const done = await make(app, before ? 'change' : 'create', path, save, told, templateField);
  const isRetired = before !== undefined && before.retiredAt !== null;
  if (!done || isRetired === wanted.retired) return;
  const change = wanted.retired ? retireTemplate : reinstateTemplate;
  await ask(app, [...path, 'retired'], () => change(world, actor, { deskId, id: done.saved }));
}

function ruleOf(entry: RecursEntry): Recurrence {
  if (entry.every !== 'week') return { every: entry.every, on: entry.on };
  return { every: 'week', weekday: recurrenceWeekdays[workdayNames.indexOf(entry.on)]! };
}

const templateField: Placing = (problem, words) => {
  const [, part, language] = /^(name|summary|text)-(\w\w)$/.exec(problem.field) ?? [];
  if (part) return { path: [part, language!], message: textInWords(problem, words) };
  const inAct = ofAct(problem, words);
  if (inAct) return inAct;
  const message = refusalInWords({ refused: problem.problem }, words);
  const place: Record<string, string> = { every: 'every', day: 'on', email: 'requester' };
  const inRecurs = place[problem.field];
  return { path: inRecurs ? ['recurs', inRecurs] : ['acts', problem.field], message };
};

/** Returns a template as the file writes it. */
export async function templateInFile(
  handle: Handle,
  template: TicketTemplate,
  colleagues: Colleagues,
): Promise<object> {
  const { names, kind, summaries, texts, acts, recurs, quiet, retiredAt } = template;
  const requester = (await addressOf(handle, template)) ?? unknown;
  return asInFile({
    ...{ name: names, kind, summary: summaries, text: texts, retired: retiredAt !== null },
    acts: actsInFile(acts, colleagues),
    ...(recurs && { recurs: { every: recurs.every, on: dayOf(recurs), requester, quiet } as RecursEntry }),
  });
}

function dayOf(rule: Recurrence): RecursEntry['on'] {
  return rule.every === 'week' ? workdayNames[rule.weekday - 1]! : rule.on;
}

/** Returns an entry without what is usual. */
function asInFile({ acts = {}, recurs, retired, ...rest }: TemplateEntry): object {
  const { quiet, ...rule } = recurs ?? {};
  const named = Object.entries(acts).filter(([, value]) => value !== undefined);
  return {
    ...rest,
    ...(named.length > 0 && { acts: Object.fromEntries(named) }),
    ...(recurs && { recurs: { ...rule, ...(quiet && { quiet }) } }),
    ...(retired && { retired }),
  };
}
