import type { BrowserContextOptions } from 'playwright-core';
import type { PersonName } from '#demo/cast.ts';
import { signedIn } from '#test/session.ts';
import { openPage } from './browser.ts';
import type { PublicDesk } from './public-desk.ts';

/** A page as someone who is signed in sees it; without script, unless told otherwise. */
export async function visitPortal(
  desk: PublicDesk,
  name: PersonName,
  path: string,
  options: BrowserContextOptions = { javaScriptEnabled: false },
) {
  const token = await signedIn(desk.world, desk.cast.people[name]);
  const visited = await openPage(desk.browser, options);
  await visited.page.context().addCookies([{ name: 'belfry', value: token, url: desk.url }]);
  await visited.page.goto(desk.url + path);
  return visited;
}

/** A ticket as it stands in the database. */
export function ticketRow(desk: PublicDesk, number: string) {
  return desk.db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
}
