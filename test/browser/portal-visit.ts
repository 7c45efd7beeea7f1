import type { BrowserContextOptions } from 'playwright-core';
import type { PersonName } from '#demo/cast.ts';
import { enter, openTab } from './browser.ts';
import { goTo } from './go-to.ts';
import type { PublicDesk } from './public-desk.ts';

/** Opens a page as a signed-in user, by default without scripts. */
export async function visitPortal(
  desk: PublicDesk,
  name: PersonName,
  path: string,
  options: BrowserContextOptions = { javaScriptEnabled: false },
) {
  const visited = await openTab(desk.browser, options);
  await enter(visited.page, desk, desk.cast.people[name]);
  await goTo(visited.page, desk.url + path);
  return visited;
}

/** Returns a ticket's row in the database. */
export function ticketRow(desk: PublicDesk, number: string) {
  return desk.db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
}
