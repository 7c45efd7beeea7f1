import assert from 'node:assert/strict';
import { addSiteRule } from '#desk/assignment/change-assignment.ts';
import { at, ofDesk, post } from './admin-parts.ts';
import type { Post } from './post.ts';

const route = '/admin/desks/:prefix/assignment';
const page = '/admin/desks/DTO/assignment';

/** Automatic assignment of a desk's new tickets, and the rules for its sites. */
export function assignmentPosts(): Post[] {
  return [
    post(
      route,
      '',
      ofDesk,
      at(() => page, '', { mode: 'site' }),
    ),
    post(route, 'site', ofDesk, ({ matrix, filled }) =>
      filled(page, '', { site: '1187', to: `person:${matrix.people.tom}` }),
    ),
    post(route, 'remove', ofDesk, async ({ matrix, filled }) => {
      const { world } = matrix.desk;
      const rule = { site: '1187', to: `person:${matrix.people.tom}` };
      const done = await addSiteRule(world, matrix.actorOf('jonas'), matrix.deskIds.one, rule);
      assert.ok('saved' in done, JSON.stringify(done));
      return filled(page, 'remove=1187');
    }),
  ];
}
