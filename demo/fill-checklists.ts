import type { Actors } from '#demo/find-actors.ts';
import type { World } from '#desk/spine/world.ts';
import { saveChecklist } from '#desk/tasks/save-checklist.ts';
import { elseEnglish } from '#domain/language.ts';
import type { TypedChecklist, TypedItem } from '#domain/tasks/checklist.ts';

/** The checklist of the first desk, for sites that go online. */
const goingLive: TypedChecklist = {
  names: elseEnglish({
    fr: 'Mise en ligne d’un site',
    nl: 'Een site online zetten',
    de: 'Eine Website online stellen',
    en: 'A site goes live',
  }),
  items: [
    item('Vérifier les droits des rédacteurs', { required: true, days: '1' }),
    item('Contrôler l’accessibilité', { required: true, days: '3' }),
    item('Rediriger l’ancienne adresse', { waitsFor: '2' }),
  ],
};

function item(title: string, said: Partial<TypedItem>): TypedItem {
  return { title, required: false, days: '', waitsFor: '', ...said };
}

export async function fillChecklists(world: World, { desks, people }: Actors): Promise<void> {
  const made = await saveChecklist(world, people.jonas, desks.wcms, { id: null, seen: null, ...goingLive });
  if (!('saved' in made)) throw new Error(`The demonstration’s checklist is invalid: ${JSON.stringify(made)}`);
}
