import type { Actors } from '#demo/find-actors.ts';
import type { World } from '#desk/spine/world.ts';
import { addTag } from '#desk/tags/save-tag.ts';
import type { TagInput } from '#domain/tags/tag.ts';

/** The tags of the first desk. Their synonyms are the words of its other languages. */
const tags: TagInput[] = [
  { name: 'Accès', synonyms: ['toegang', 'Zugang', 'login'], colour: 'blue' },
  { name: 'Formulaire', synonyms: ['formulier', 'Formular'], colour: 'teal' },
  { name: 'Recherche', synonyms: ['zoekfunctie', 'Suche'], colour: 'violet' },
  { name: 'Traduction', synonyms: ['vertaling', 'Übersetzung'], colour: 'orange' },
];

/** Adds the tags, before the first ticket. */
export async function fillTags(world: World, { desks, people }: Actors): Promise<void> {
  for (const tag of tags) {
    const made = await addTag(world, people.jonas, { id: desks.wcms, tagsAddedBy: 'administrators' }, tag);
    if (!('saved' in made)) throw new Error(`The demonstration’s tag is invalid: ${JSON.stringify(made)}`);
  }
}
