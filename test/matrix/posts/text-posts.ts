import { keepTextBlock } from '#desk/text-blocks/keep-text-block.ts';
import { at, inEach, ofDesk, post } from './admin-parts.ts';
import type { Given, Post, Sent } from './post.ts';

const texts = '/admin/desks/:prefix/texts';
const page = '/admin/desks/DTO/texts';

/** The texts that a desk has ready. */
export function textPosts(): Post[] {
  return [
    post(
      texts,
      '',
      ofDesk,
      at(() => page, '', { ...inEach('name', 'Bienvenue'), ...inEach('text', 'Bonjour.') }),
    ),
    post(texts, '', ofDesk, (given) => onText(given, '', inEach('text', 'Bonsoir.'))),
    post(texts, 'intent=discard', ofDesk, (given) => onText(given, 'intent=discard')),
  ];
}

async function onText({ matrix, filled }: Given, press: string, fields = {}): Promise<Sent> {
  const inFour = (text: string) => ({ fr: text, nl: text, de: text, en: text });
  const typed = { id: null, names: inFour('Texte'), texts: inFour('Bonjour {requester.name}'), seen: null };
  const kept = await keepTextBlock(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one, typed);
  if (!('saved' in kept)) throw new Error(JSON.stringify(kept));
  return { ...(await filled(`${page}?block=${kept.saved}`, press, fields)), about: [kept.saved] };
}
