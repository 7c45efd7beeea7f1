import { addField } from '#desk/fields/save-field.ts';
import { addTag } from '#desk/tags/save-tag.ts';
import { saveChecklist } from '#desk/tasks/save-checklist.ts';
import type { Audience, FieldType } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import { listDesks } from '#store/desks/desks.ts';
import { listFields } from '#store/fields/fields.ts';
import { listTags } from '#store/tags/tags.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import type { Simulation } from './state.ts';

/** Every type of field, with each audience. */
const fields: [string, FieldType, Audience, Audience][] = [
  ['room', 'text', 'requester', 'requester'],
  ['inside', 'text', 'agent', 'agent'],
  ['amount', 'number', 'requester', 'agent'],
  ['genre', 'choice', 'serviceManager', 'serviceManager'],
  ['parts', 'choices', 'requester', 'serviceManager'],
  ['wanted', 'date', 'requester', 'requester'],
  ['contact', 'person', 'requester', 'requester'],
  ['place', 'site', 'serviceManager', 'agent'],
];

export const optionsOffered = ['red', 'green', 'blue'];

/** Gives each desk fields, tags and a checklist with required items, before the first step. */
export async function addLists(simulation: Simulation): Promise<void> {
  const { desk, actors } = simulation;
  const { world } = desk;
  const jonas = actors.get('jonas')!;
  const named = (name: string) => inEachLanguage(() => name);
  for (const { id, ...rest } of await listDesks(world.db)) {
    const options = optionsOffered.map((key) => ({ key, names: named(key) }));
    for (const [key, type, visibleTo, editableBy] of fields)
      await addField(world, jonas, id, { key, type, names: named(key), options, visibleTo, editableBy });
    for (const name of ['Broken', 'Slow', 'Access', 'Typo'])
      await addTag(world, jonas, { id, ...rest }, { name, synonyms: [], colour: 'grey' });
    const items = [
      { title: 'Check', required: true, dueInDays: 1, waitsFor: null },
      { title: 'Mend', required: true, dueInDays: 3, waitsFor: 0 },
      { title: 'Tidy', required: false, dueInDays: null, waitsFor: null },
    ];
    await saveChecklist(world, jonas, id, { id: null, seen: null, names: named('Steps'), items });
  }
  await learnLists(simulation);
}

/** Updates the simulation's own copy of the lists. */
export async function learnLists({ db, desks, lists }: Simulation): Promise<void> {
  const deskIds = [...desks.keys()];
  for (const { retiredAt, options, ...field } of await listFields(db, deskIds))
    lists.fields.set(field.id, {
      ...field,
      options: options.map(({ key }) => key),
      isRetired: retiredAt !== null,
    });
  for (const { id, deskId, name, retiredAt, mergedInto } of await listTags(db, deskIds))
    lists.tags.set(id, { id, deskId, name, isRetired: retiredAt !== null, mergedInto });
  lists.checklists = (await listChecklists(db, deskIds)).map(({ id, deskId }) => ({ id, deskId }));
}
