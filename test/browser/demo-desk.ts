import { accessUrlsAt } from '#cli/compose.ts';
import { clockOffsetSetting, type DemonstrationClock, openDemonstrationClock } from '#demo/clock.ts';
import { finishMail } from '#demo/finish-mail.ts';
import { openMailbox } from '#demo/mailbox.ts';
import { demonstrationServices } from '#demo/services.ts';
import type { World } from '#desk/spine/world.ts';
import type { RespondWithPage } from '#http/parts.ts';
import { writeSetting } from '#store/database/settings.ts';
import { usualStart } from '#test/desk-world.ts';
import { type HttpDesk, openHttpDesk } from '#test/http-desk.ts';
import type { Services } from '#web/app/services.ts';
import { urls } from '#web/app/urls.ts';
import { loadPages } from '#web/server.ts';
import { openBrowser, openTab } from './browser.ts';
import { builtPages } from './built.ts';
import { composedPages } from './composed.ts';
import { goTo } from './go-to.ts';
import type { Visited } from './public-desk.ts';

/** A request header: the page has the texts of its language, whatever the desk composes. */
export const ownTexts = 'x-own-texts';

export interface DemoDesk extends HttpDesk {
  clock: DemonstrationClock;
  /** Opens a page in a browser, by default without JavaScript. */
  visit(path: string, options?: Parameters<typeof openTab>[1]): Promise<Visited>;
  /** Sends the queued mails: in the demonstration jobs do so within a second. */
  finishMail(): Promise<void>;
}

/**
 * Opens the demonstration with its world, its clock and its mailbox, behind the real web server. `secondFactor` requires one for
 * its accounts, as every other desk does. By default its time is the real one; it can begin at the usual start of the tests. Pages
 * may show the longest texts of all languages as `composed`; a request with the header `ownTexts` gets its own.
 */
export async function openDemoDesk({
  secondFactor = false,
  begins = 'now',
  texts = 'own',
}: {
  secondFactor?: boolean;
  begins?: 'now' | 'usualStart';
  texts?: 'own' | 'longest';
} = {}): Promise<DemoDesk> {
  const own = await loadPages(await builtPages());
  const { respond, assetDirectory } = texts === 'own' ? own : await loadPages(await composedPages());
  let services: Services | undefined;
  const pages: RespondWithPage = (request, visitor) =>
    (request.headers.has(ownTexts) ? own.respond : respond)(request, { ...visitor, services: services! });
  const desk = await openHttpDesk({
    filled: begins === 'now' ? 'untilNow' : true,
    pages,
    assetsFolder: assetDirectory,
    settings: { demonstration: !secondFactor },
  });
  if (begins === 'usualStart') await writeSetting(desk.db, clockOffsetSetting, Date.parse(usualStart) - Date.now());
  const clock = await openDemonstrationClock(desk.db);
  const answerUrl: World['answerUrl'] = (language, token, say) => desk.url + urls.answer(language, token, { say });
  const ticketUrl: World['ticketUrl'] = (language, token) => desk.url + urls.ticketLink(language, token);
  const signInUrl: World['signInUrl'] = (link) => desk.url + urls.mailLink(link);
  const accessUrls = accessUrlsAt(desk.url);
  const world: World = { ...desk.world, clock, answerUrl, ticketUrl, signInUrl, accessUrls };
  const mover = { world, finishMail: () => finishMail(world, openMailbox(world)) };
  services = { world, demonstration: demonstrationServices(clock, mover) };
  const browser = await openBrowser();
  return {
    ...desk,
    world,
    clock,
    finishMail: mover.finishMail,
    visit: async (path, options) => {
      const visited = await openTab(browser, { javaScriptEnabled: false, ...options });
      await goTo(visited.page, desk.url + path);
      return visited;
    },
  };
}
