import type { PersonName } from '#demo/cast.ts';
import { until } from '#test/until.ts';
import { enter } from './browser.ts';
import { sendNow, writeIn } from './composing.ts';
import type { DemoDesk } from './demo-desk.ts';
import { goTo } from './go-to.ts';

export type AgentAtConsole = Awaited<ReturnType<typeof openAgent>>;

/** Opens an agent's console, with the actions that the requester tests need. */
export async function openAgent(desk: DemoDesk, who: PersonName) {
  const { page } = await desk.visit('/sign-in', { javaScriptEnabled: true });
  await enter(page, desk, desk.cast.people[who]);

  async function openTicket(number: string, say: string): Promise<void> {
    await goTo(page, `${desk.url}/console/tickets/${number}?say=${say}`);
  }

  /** Requests two answers of the form, and none of the other missing answers. */
  async function askBack(number: string): Promise<void> {
    await openTicket(number, 'ask');
    for (const box of await page.locator('#say-ask [name=asked]').all()) await box.uncheck();
    for (const question of ['since', 'whom']) await page.check(`#say-ask [name=asked][value=${question}]`);
    await page.locator('#say-ask [data-act=send-ask]').click();
    await sendNow(page);
    await waitForStatus(number, 'waiting');
  }

  async function handle(number: string, text = 'The homepage is back.'): Promise<void> {
    await openTicket(number, 'handle');
    await writeIn(page, 'handle', text);
    await page.locator('[data-act=send-handle]').click();
    await sendNow(page);
    await waitForStatus(number, 'handled');
  }

  async function waitForStatus(number: string, wanted: string): Promise<void> {
    await until(async () => (await statusOf(desk, number)) === wanted);
  }

  return { page, askBack, handle };
}

export async function statusOf({ db }: DemoDesk, number: string): Promise<string> {
  const row = db.selectFrom('tickets').select('status').where('number', '=', number);
  return (await row.executeTakeFirstOrThrow()).status;
}
