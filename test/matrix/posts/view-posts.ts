import { discardView, saveView } from '#desk/views/views.ts';
import type { MatrixWorld } from '../world.ts';
import type { Fields, Post } from './post.ts';

/** Every agent may create views; a shared view belongs to its author and the administrator. */
const managers = ['lena', 'jonas'] as const;

export function viewPosts(): Post[] {
  return [
    {
      route: '/console/columns',
      press: '',
      by: ['lena'],
      ownOnly: true,
      send: () => ({ to: '/console/columns', fields: { list: 'next', column: ['status', 'team'], at: '' } }),
    },
    {
      route: '/console/views/new',
      press: 'save=yes',
      by: ['lena'],
      ownOnly: true,
      send: ({ filled }) => filled('/console/views/new?q=urgent:true', 'save=yes', { name: 'Les urgents' }),
    },
    ...(['up', 'down'] as const).map((act) => moveButton('/console/views', `act=${act}`, { act })),
    {
      ...moveButton('/console/views', 'act=restore', { act: 'restore' }),
      async send({ matrix }) {
        const id = await sharedView(matrix);
        await discardView(matrix.desk.world, matrix.actorOf('lena'), id);
        return { to: '/console/views', fields: { act: 'restore', view: id }, about: [id] };
      },
    },
    ...['save', 'discard'].map(
      (button): Post => ({
        route: '/console/views/:id',
        press: `${button}=yes`,
        by: managers,
        async send({ matrix, filled }) {
          const id = await sharedView(matrix);
          const name: Fields = button === 'save' ? { name: 'Autrement' } : {};
          return { ...(await filled(`/console/views/${id}`, `${button}=yes`, name)), about: [id] };
        },
      }),
    ),
  ];
}

/** A button that moves one of two views, choosing the one that can move in that direction. */
function moveButton(route: string, press: string, fields: { act: string }): Post {
  return {
    route,
    press,
    by: managers,
    async send({ matrix }) {
      const ids = [await sharedView(matrix), await sharedView(matrix)];
      const view = fields.act === 'down' ? ids[0]! : ids[1]!;
      return { to: route, fields: { ...fields, view }, about: [view] };
    },
  };
}

async function sharedView({ desk, actorOf, deskIds }: MatrixWorld): Promise<string> {
  const fields = { name: 'Les urgents', filter: 'urgent:true', sort: 'due', deskId: deskIds.one } as const;
  const saved = await saveView(desk.world, actorOf('lena'), fields);
  if (!('viewId' in saved)) throw new Error(JSON.stringify(saved));
  return saved.viewId;
}
