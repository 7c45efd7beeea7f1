import { checklistId, withChecklist } from '../saved-tasks.ts';
import { withVersion } from '../saved-versions.ts';
import { at, inEach, ofDesk, onlyAnswers, post } from './admin-parts.ts';
import type { Given, Post, Sent } from './post.ts';

const checklists = '/admin/desks/:prefix/checklists';
const page = '/admin/desks/DTO/checklists';

/** A desk's checklists. */
export function checklistPosts(): Post[] {
  return [
    post(
      checklists,
      'intent=save',
      ofDesk,
      at(() => page, 'intent=save', { ...inEach('name', 'Arrivée'), 'title-0': 'Faire le badge' }),
    ),
    post(checklists, 'intent=save', ofDesk, (given) => onChecklist(given, 'intent=save', { 'title-0': 'Prévenir' })),
    post(checklists, 'lift=1', ofDesk, (given) => onChecklist(given, 'lift=1'), onlyAnswers),
    post(checklists, 'intent=retire', ofDesk, (given) => onChecklist(given, 'intent=retire')),
    post(checklists, 'intent=reinstate', ofDesk, (given) => {
      return onChecklist(given, 'intent=reinstate', {}, given.matrix.desk.world.clock.now());
    }),
    post(checklists, 'intent=takeBack', ofDesk, async (given) => {
      const fields = { 'name-fr': { from: 'Avant', to: 'Départ' } };
      await withVersion(given.matrix, { part: 'checklists', of: checklistId, fields });
      return onChecklist(given, 'intent=takeBack');
    }),
    post(checklists, 'intent=up', ofDesk, (given) => move(given, 'up')),
    post(checklists, 'intent=down', ofDesk, (given) => move(given, 'down')),
  ];
}

async function onChecklist(given: Given, press: string, fields = {}, retiredAt: string | null = null): Promise<Sent> {
  await withChecklist(given.matrix, { retiredAt });
  return { ...(await given.filled(`${page}?checklist=${checklistId}`, press, fields)), about: [checklistId] };
}

/** Saves two, so that one can move. */
async function move({ matrix }: Given, to: 'up' | 'down'): Promise<Sent> {
  await withChecklist(matrix);
  const { otherId } = await withChecklist(matrix, { other: true });
  const id = to === 'up' ? otherId : checklistId;
  return { to: page, fields: { checklist: id, intent: to }, about: [id] };
}
