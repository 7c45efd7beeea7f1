import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atEnd } from '#test/at-end.ts';
import { awake, openConsoleDesk } from './console-desk.ts';

const desk = await openConsoleDesk();
atEnd(() => assert.deepEqual(desk.reported, []));

/** A busy desk: some ticket of it changes as often as pages fetch again. */
async function whileTicketsChange(work: () => Promise<void>): Promise<void> {
  const { wcms } = desk.cast.desks;
  const incidents = desk.db
    .selectFrom('tickets')
    .select('id')
    .where('deskId', '=', wcms)
    .where('kind', '=', 'incident');
  const { id } = await incidents.limit(1).executeTakeFirstOrThrow();
  const changes = setInterval(() => desk.world.hints.ticketChanged({ ticketId: id, deskId: wcms }), 150);
  await work().finally(() => clearInterval(changes));
}

test('what a form is answered stays in sight, whatever comes in before a slow browser has drawn it', async () => {
  const { page, close } = await desk.signIn('nadia', { locale: 'fr' });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await whileTicketsChange(async () => {
    // One in four was lost when nobody waited for what was not drawn yet.
    for (let time = 0; time < 6; time++) {
      await page.goto(`${desk.url}/console/settings`);
      await awake(page);
      await page.locator('details summary').press('Enter');
      await page.fill('[name=key-goMine]', 'g n');
      await page.locator('[value=keys]').press('Enter');
      await page.getByRole('alert').waitFor({ timeout: 10_000 });
      await page.waitForTimeout(400);
      assert.equal(await page.getByRole('alert').count(), 1, `at the ${time + 1}th time`);
    }
  });
  await close();
});
