import { reinstateTemplate, retireTemplate, saveTemplate } from '#desk/templates/save-template.ts';
import { inEachLanguage } from '#domain/language.ts';
import { type Recurrence, recurrenceWeekdays } from '#domain/templates/recurrence.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { attempt } from '../attempt.ts';
import { pickPeer } from '../choose.ts';
import { dateAt } from '../own-days.ts';
import { firstAfter } from '../own-recurrence.ts';
import { type Simulation, say } from '../state.ts';
import { marker } from '../write-mail.ts';
import { anyOf, outcomeOf } from './agent-act.ts';
import { noteDeskWords } from './writers.ts';

/** An administrator saves a template that opens tickets by itself, or retires or reinstates one. */
export async function changeTemplates(simulation: Simulation): Promise<void> {
  const { chance, actors, desks, templates, seed, step } = simulation;
  const actor = actors.get('jonas')!;
  const desk = chance.pick([...desks.values()]);
  const known = anyOf(simulation, [...templates.values()]);
  const requester = pickPeer(simulation, ({ mailbox }) => mailbox !== 'robot');
  const recurs = ruleOf(simulation);
  const rule = { recurs, email: requester.address, quiet: chance.percent(50) };
  const said = (kind: string) => {
    const word = marker(`${seed}/${kind}/${step}`);
    noteDeskWords(simulation, word);
    return inEachLanguage(() => `Contrôle ${word}`);
  };
  const isNew = known === undefined || chance.percent(60);
  const done = await attempt(simulation, (world): Promise<unknown> => {
    if (!isNew) return (known.isRetired ? reinstateTemplate : retireTemplate)(world, actor, known);
    const typed = { names: said('name'), summaries: said('summary'), texts: said('template'), acts: [], ...rule };
    return saveTemplate(world, actor, desk.id, { id: null, seen: null, kind: 'request', ...typed });
  });
  const what = isNew ? `a template each ${recurs.every} for ${requester.address}` : 'retires or reinstates a template';
  say(simulation, `Jonas (${what}): ${outcomeOf(done)}`);
  await learnTemplates(simulation);
}

function ruleOf({ chance }: Simulation): Recurrence {
  const every = chance.weighted({ week: 60, month: 30, quarter: 10 });
  if (every === 'week') return { every, weekday: recurrenceWeekdays[chance.below(5)]! };
  const on = chance.pick(['first', 'last', 'day'] as const);
  const day = 1 + chance.below(31);
  return { every, on: on === 'day' ? day : on };
}

/** Updates the simulation's own copy of the templates. One that is new or comes back counts from now. */
export async function learnTemplates({ db, desks, templates, now }: Simulation): Promise<void> {
  for (const { id, deskId, recurs, requesterId, retiredAt } of await listTemplates(db, [...desks.keys()])) {
    if (recurs === null) continue;
    const before = templates.get(id);
    const isRetired = retiredAt !== null;
    const desk = desks.get(deskId)!;
    const isBegun = !before || (before.isRetired && !isRetired);
    const today = dateAt(desk.zone, now());
    const from = isBegun ? (firstAfter(recurs, desk, now(), today)?.period ?? today) : before.from;
    templates.set(id, { id, deskId, rule: recurs, requesterId, isRetired, from, opened: before?.opened ?? new Set() });
  }
}
