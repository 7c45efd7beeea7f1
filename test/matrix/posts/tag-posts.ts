import { intoId, tagId, withTags } from '../saved-tags.ts';
import { withVersion } from '../saved-versions.ts';
import { at, ofDesk, post } from './admin-parts.ts';
import type { Post } from './post.ts';

const tags = '/admin/desks/:prefix/tags';
const page = '/admin/desks/DTO/tags';

/** The tags of a desk, and who may add them. */
export function tagPosts(): Post[] {
  const onTag = (press: string, fields = {}, merged: string | null = null) =>
    post(`${tags}/:tag`, press, ofDesk, async (given) => {
      await withTags(given.matrix, merged);
      const on = press === 'intent=part' ? intoId : tagId;
      return at(() => `${page}/${on}`, press, fields)(given);
    });
  return [
    post(
      tags,
      'intent=make',
      ofDesk,
      at(() => page, 'intent=make', { name: 'Neuf' }),
    ),
    post(
      tags,
      'intent=save',
      ofDesk,
      at(() => page, 'intent=save', { tagsAddedBy: 'agents' }),
    ),
    onTag('intent=save', { name: 'Autrement' }),
    onTag('intent=retire'),
    post(`${tags}/:tag`, 'intent=reinstate', ofDesk, async (given) => {
      await withTags(given.matrix);
      await given.matrix.desk.db
        .updateTable('tags')
        .set({ retiredAt: given.matrix.desk.world.clock.now() })
        .where('id', '=', tagId)
        .execute();
      return at(() => `${page}/${tagId}`, 'intent=reinstate')(given);
    }),
    post(`${tags}/:tag`, 'intent=takeBack', ofDesk, async (given) => {
      await withTags(given.matrix);
      const fields = { name: { from: 'Avant', to: 'Étiquette 0' } };
      await withVersion(given.matrix, { part: 'tags', of: tagId, fields });
      return at(() => `${page}/${tagId}`, 'intent=takeBack')(given);
    }),
    onTag('intent=merge', { into: intoId }),
    onTag('intent=part', { tag: tagId }, intoId),
  ];
}
