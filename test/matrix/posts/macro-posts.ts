import { saveMacro } from '#desk/macros/save-macro.ts';
import { withVersion } from '../saved-versions.ts';
import { at, inEach, ofDesk, post } from './admin-parts.ts';
import type { Given, Post, Sent } from './post.ts';

const macros = '/admin/desks/:prefix/macros';
const page = '/admin/desks/DTO/macros';

/** A desk's macros. */
export function macroPosts(): Post[] {
  return [
    post(
      macros,
      '',
      ofDesk,
      at(() => page, '', { ...inEach('name', 'Bienvenue'), ...inEach('text', 'Bonjour.') }),
    ),
    post(macros, '', ofDesk, (given) => onMacro(given, '', inEach('text', 'Bonsoir.'))),
    post(macros, 'intent=discard', ofDesk, (given) => onMacro(given, 'intent=discard')),
    post(macros, 'intent=takeBack', ofDesk, async (given) => {
      const id = await saveOne(given);
      await withVersion(given.matrix, {
        part: 'macros',
        of: id,
        fields: { 'name-fr': { from: 'Avant', to: 'Texte' } },
      });
      return { ...(await given.filled(`${page}?macro=${id}`, 'intent=takeBack')), about: [id] };
    }),
    post(macros, 'intent=up', ofDesk, (given) => move(given, 'up')),
    post(macros, 'intent=down', ofDesk, (given) => move(given, 'down')),
  ];
}

async function onMacro(given: Given, press: string, fields = {}): Promise<Sent> {
  const id = await saveOne(given);
  return { ...(await given.filled(`${page}?macro=${id}`, press, fields)), about: [id] };
}

/** Creates two, so that one can move. */
async function move(given: Given, to: 'up' | 'down'): Promise<Sent> {
  const ids = [await saveOne(given), await saveOne(given)];
  const id = to === 'up' ? ids[1]! : ids[0]!;
  return { to: page, fields: { macro: id, intent: to }, about: [id] };
}

async function saveOne({ matrix }: Given): Promise<string> {
  const inFour = (text: string) => ({ fr: text, nl: text, de: text, en: text });
  const saved = await saveMacro(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one, {
    id: null,
    names: inFour('Texte'),
    texts: inFour('Bonjour {requester.name}'),
    seen: null,
    tab: null,
    acts: [],
    reasons: inFour(''),
  });
  if (!('saved' in saved)) throw new Error(JSON.stringify(saved));
  return saved.saved;
}
