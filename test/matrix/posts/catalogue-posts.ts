import { retireForm } from '#desk/forms/save-form.ts';
import { withVersion } from '../saved-versions.ts';
import { at, inEach, ofDesk, onlyAnswers, post } from './admin-parts.ts';
import type { Post } from './post.ts';

const [list, one] = ['/admin/forms', '/admin/forms/:form/properties'];
const page = '/admin/forms?desk=DTO';
const properties = '/admin/forms/request/properties?desk=DTO';

/** The catalogue of the first desk. */
export function cataloguePosts(): Post[] {
  return [
    post(
      list,
      'intent=add',
      ofDesk,
      at(() => page, 'intent=add', { ...inEach('name', 'Neuf'), key: 'neuf' }),
    ),
    post(list, 'intent=up', ofDesk, () => ({ to: page, fields: { form: 'request', intent: 'up' } })),
    post(list, 'intent=down', ofDesk, () => ({ to: page, fields: { form: 'request', intent: 'down' } })),
    post(
      one,
      '',
      ofDesk,
      at(() => properties, '', inEach('name', 'Autrement')),
    ),
    post(
      one,
      'intent=preview',
      ofDesk,
      at(() => properties, 'intent=preview', inEach('letter', 'Gardez {number}.')),
      onlyAnswers,
    ),
    post(
      one,
      'intent=retire',
      ofDesk,
      at(() => properties, 'intent=retire'),
    ),
    post(one, 'intent=takeBack', ofDesk, async ({ matrix, filled }) => {
      const fields = { words: { from: 'avant', to: null } };
      await withVersion(matrix, { part: 'forms', of: 'request', fields });
      return filled(properties, 'intent=takeBack');
    }),
    post(one, 'intent=reinstate', ofDesk, async ({ matrix, filled }) => {
      const place = { deskId: matrix.deskIds.one, key: 'request' };
      await retireForm(matrix.desk.world, matrix.actorOf('jonas'), place);
      return filled(properties, 'intent=reinstate');
    }),
  ];
}
