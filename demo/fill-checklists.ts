import type { Actors } from '#demo/find-actors.ts';
import type { World } from '#desk/spine/world.ts';
import { saveChecklist } from '#desk/tasks/save-checklist.ts';
import { elseEnglish } from '#domain/language.ts';
import type { ChecklistInput, ChecklistItem } from '#domain/tasks/checklist.ts';

/** The checklist of the first desk, for sites that go online. */
const goingLive: ChecklistInput = {
  names: elseEnglish({
    fr: 'Mise en ligne d’un site',
    nl: 'Een site online zetten',
    de: 'Eine Website online stellen',
    en: 'A site goes live',
  }),
  items: [
    item('Vérifier les droits des rédacteurs', { required: true, dueInDays: 1 }),
    item('Contrôler l’accessibilité', { required: true, dueInDays: 3 }),
    item('Rediriger l’ancienne adresse', { waitsFor: 1 }),
  ],
};

function item(title: string, said: Partial<ChecklistItem>): ChecklistItem {
  return { title, required: false, dueInDays: null, waitsFor: null, ...said };
}

export async function fillChecklists(world: World, { desks, people }: Actors): Promise<void> {
  const made = await saveChecklist(world, people.jonas, desks.wcms, { id: null, seen: null, ...goingLive });
  if (!('saved' in made)) throw new Error(`The demonstration’s checklist is invalid: ${JSON.stringify(made)}`);
}
