import { addField } from '#desk/fields/save-field.ts';
import { newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import { withVersion } from '../saved-versions.ts';
import { at, inEach, ofDesk, post } from './admin-parts.ts';
import type { Given, Post, Sent } from './post.ts';

const fields = '/admin/desks/:prefix/fields';
const page = '/admin/desks/DTO/fields';

/** A desk's fields. */
export function fieldPosts(): Post[] {
  return [
    post(
      fields,
      '',
      ofDesk,
      at(() => page, '', { ...inEach('name', 'Neuf'), key: 'neuf' }),
    ),
    post(fields, '', ofDesk, (given) => onField(given, '', inEach('name', 'Autrement'))),
    post(fields, 'intent=retire', ofDesk, (given) => onField(given, 'intent=retire')),
    post(fields, 'intent=reinstate', ofDesk, async (given) => {
      const id = await addOne(given, 'un');
      const { db, world } = given.matrix.desk;
      await db.updateTable('fields').set({ retiredAt: world.clock.now() }).where('id', '=', id).execute();
      return { ...(await given.filled(`${page}?field=${id}`, 'intent=reinstate')), about: [id] };
    }),
    post(fields, 'intent=takeBack', ofDesk, async (given) => {
      const id = await addOne(given, 'un');
      await withVersion(given.matrix, { part: 'fields', of: id, fields: { 'name-fr': { from: 'Avant', to: 'un' } } });
      return { ...(await given.filled(`${page}?field=${id}`, 'intent=takeBack')), about: [id] };
    }),
    post(fields, 'intent=up', ofDesk, (given) => move(given, 'up')),
    post(fields, 'intent=down', ofDesk, (given) => move(given, 'down')),
  ];
}

async function onField(given: Given, press: string, typed = {}): Promise<Sent> {
  const id = await addOne(given, 'un');
  return { ...(await given.filled(`${page}?field=${id}`, press, typed)), about: [id] };
}

/** Adds two, so that one can move. */
async function move(given: Given, to: 'up' | 'down'): Promise<Sent> {
  const ids = [await addOne(given, 'un'), await addOne(given, 'deux')];
  const id = to === 'up' ? ids[1]! : ids[0]!;
  return { to: page, fields: { field: id, intent: to }, about: [id] };
}

async function addOne({ matrix }: Given, key: string): Promise<string> {
  const typed = { ...newField, key, names: inEachLanguage(() => key) };
  const saved = await addField(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one, typed);
  if (!('saved' in saved)) throw new Error(JSON.stringify(saved));
  return saved.saved;
}
