import { carrierName, exampleForms, lengthName, markName, said, transferName } from '#demo/catalogue/forms.ts';
import type { Actors } from '#demo/find-actors.ts';
import { addField } from '#desk/fields/save-field.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { publishDefinition } from '#desk/forms/publish-form.ts';
import { addForm } from '#desk/forms/save-form.ts';
import type { World } from '#desk/spine/world.ts';
import { saveChecklist } from '#desk/tasks/save-checklist.ts';
import { saveTemplate } from '#desk/templates/save-template.ts';
import { chooseColumns, saveView } from '#desk/views/views.ts';
import { type FieldInput, newField } from '#domain/fields/field.ts';
import { definitionOf } from '#domain/installation/forms.ts';
import { usualColumns } from '#domain/views/columns.ts';

const carriers = [
  { key: 'paper', names: said('Papier', 'Papier', 'Papier', 'Paper') },
  { key: 'digital', names: said('Numérique', 'Digitaal', 'Digital', 'Digital') },
  { key: 'mixed', names: said('Les deux', 'Allebei', 'Beides', 'Both') },
];

/** The fields of the second desk, which its forms ask for. */
const fields: Partial<FieldInput>[] = [
  { key: 'cote', type: 'text', names: markName(), visibleTo: 'requester' },
  { key: 'metrage', type: 'number', names: lengthName(), visibleTo: 'requester' },
  { key: 'remise', type: 'date', names: transferName(), visibleTo: 'requester' },
  { key: 'support', type: 'choice', names: carrierName(), visibleTo: 'requester', options: carriers },
];

/** Publishes the catalogue of the second desk, with the fields that its forms ask for. */
export async function fillCatalogue(world: World, { desks, people }: Actors): Promise<void> {
  for (const field of fields)
    saved(await addField(world, people.jonas, desks.archives, { ...newField, ...field }), 'field');
  for (const { sections, ...form } of exampleForms) {
    saved(await addForm(world, people.jonas, desks.archives, form), 'form');
    const place = { deskId: desks.archives, key: form.key };
    const { seen } = await readForm(world.db, place);
    const definition = definitionOf(form.kind, sections);
    const published = await publishDefinition(world, people.jonas, { ...place, seen }, definition);
    if (!('version' in published)) throw invalid('form', published);
  }
}

/** The name by which the checklist of the recurring ticket is found. */
const linksCheck = 'Vérification des liens';

/** Adds a template of the first desk that opens a ticket every week, with its checklist. */
export async function fillRecurring(world: World, { desks, people }: Actors): Promise<void> {
  const names = said(linksCheck, 'Controle van de links', 'Prüfung der Links', 'Check of the links');
  const items = [
    { title: 'Lancer la vérification', required: false, dueInDays: 0, waitsFor: null },
    { title: 'Prévenir les rédacteurs', required: false, dueInDays: 2, waitsFor: 0 },
  ];
  const checklist = await saveChecklist(world, people.jonas, desks.wcms, { id: null, seen: null, names, items });
  const template = {
    ...{ id: null, seen: null, names, kind: 'request' as const },
    summaries: said(
      'Liens cassés de la semaine',
      'Dode links van de week',
      'Tote Links der Woche',
      'Broken links of the week',
    ),
    texts: said(
      'Vérifier les liens de tous les sites, et prévenir les rédacteurs de ceux qui ne mènent plus nulle part.',
      'De links van alle sites controleren, en de redacteurs melden welke nergens meer heen leiden.',
      'Die Links aller Websites prüfen und die Redaktionen über die melden, die ins Leere führen.',
      'Check the links of all sites, and tell the editors about those that lead nowhere.',
    ),
    acts: [{ do: 'checklist' as const, checklistId: saved(checklist, 'checklist') }],
    ...{ recurs: { every: 'week' as const, weekday: 1 as const }, email: people.hugo.email!, quiet: true },
  };
  saved(await saveTemplate(world, people.jonas, desks.wcms, template), 'template');
}

/** Shares a view over a field of the first desk, and shows fields in its columns. */
export async function fillViews(world: World, { desks, people }: Actors): Promise<void> {
  const view = { name: 'Budget', filter: 'field.budget:any', sort: 'due', deskId: desks.wcms } as const;
  const made = await saveView(world, people.jonas, view);
  if (!('viewId' in made)) throw invalid('view', made);
  const columns = [...usualColumns.filter((column) => column !== 'due'), 'field.budget', 'field.livraison'];
  for (const agent of [people.jonas, people.nadia, people.tom, people.sofie])
    await chooseColumns(world, agent, { list: made.viewId, columns });
}

function saved(made: { saved: string } | { refused: string }, what: string): string {
  if ('refused' in made) throw invalid(what, made);
  return made.saved;
}

function invalid(what: string, made: object): Error {
  return new Error(`The demonstration’s ${what} is invalid: ${JSON.stringify(made)}`);
}
