import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { openConsoleDesk } from './console-desk.ts';
import { goTo } from './go-to.ts';
import { compareWalk, hear, read } from './walks.ts';

const desk = await openConsoleDesk({ filled: false });
const { db, world, cast } = desk;
await db.updateTable('people').set({ language: 'en' }).where('id', '=', cast.people.nadia).execute();
const { page } = await desk.atConsole('nadia', { viewport: { width: 1440, height: 900 } });

interface Walk {
  page: Page;
  /** Reads a part of the page, by default the main one. */
  look(part?: Locator): Promise<void>;
  /** Presses keys, and hears what the page says by itself until `shown` is there. */
  press(keys: string[], shown: Locator): Promise<void>;
}

/** Walks through a task at a ticket from Claire by keyboard, and compares what is read and said with the saved text. */
function task(name: string, summary: string, walk: (number: string, walk: Walk) => Promise<void>): void {
  test(name, async () => {
    const parts: string[] = [];
    await walk(await newTicket(summary), {
      page,
      look: async (part = page.locator('main')) => void parts.push(await read(page, part)),
      press: async (keys, shown) => {
        const act = async () => {
          for (const key of keys) await (/^.$|^\w+$|\+/.test(key) ? page.keyboard.press(key) : page.keyboard.type(key));
        };
        parts.push(`# ${keys.join(', ')}\n\n${await hear(page, act, () => shown.first().waitFor())}`);
      },
    });
    compareWalk(name, parts);
  });
}

async function newTicket(summary: string, text = 'Since this morning the form stays empty.'): Promise<string> {
  const received = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'en',
    kind: 'incident',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'en' },
    summary,
    text,
    fileIds: [],
  });
  if (!('ticket' in received)) throw new Error(received.refused);
  return received.ticket.number;
}

async function openTicket(number: string): Promise<void> {
  await goTo(page, `${desk.url}/console/tickets/${number}`);
}

const writing = (tab: string) => page.locator(`#say-${tab} :is(textarea[name=text], [contenteditable=true]):focus`);

task('take a ticket', 'The form stays empty', async (_, { look, press }) => {
  await goTo(page, `${desk.url}/console`);
  await look();
  await press(['j'], page.locator('.list-open:focus'));
  await press(['Enter'], page.locator('h1', { hasText: 'The form stays empty' }));
  await look();
  await press(['t'], page.locator('header', { hasText: 'Nadia El Amrani' }));
  await look(page.locator('main header').first());
  await look(page.getByRole('navigation').first());
});

task('answer a ticket', 'The menu is in German', async (number, { look, press }) => {
  await openTicket(number);
  await press(['a'], writing('answer'));
  await look(page.locator('#say-answer'));
  await press(['It is back in English.', 'Control+Enter'], page.locator('[data-act=send-now]'));
  await look(page.locator('#record'));
  await press(['h'], writing('handle'));
  await page.keyboard.press('Escape');
});

task('log a call', 'The photos are grey', async (number, { look, press }) => {
  await openTicket(number);
  await press(['c'], writing('call'));
  await look(page.locator('#say-call'));
  await press(['She sees it in Firefox too.', 'Control+Enter'], page.locator('article', { hasText: 'Firefox too' }));
  await look(page.locator('#record'));
});

task('close a ticket as handled', 'A broken link', async (number, { look, press }) => {
  await openTicket(number);
  await press(['h'], writing('handle'));
  await look(page.locator('#say-handle'));
  await press(['The link is mended.', 'Control+Enter'], page.locator('[data-act=send-now]'));
  await look(page.locator('#record'));
});

task('split a ticket', 'The photos are small', async (_, { look, press }) => {
  await openTicket(await newTicket('Two things', 'The photos are small.\n\nThe map is grey.\n\nThe menu is long.'));
  await press(['d'], page.locator('input[name=passage]:focus'));
  await look();
  await press(['Space', 'Enter'], page.getByText(/^Split off to DTO-/));
  await look(page.locator('#record'));
});

task('merge a duplicate', 'The same thing', async (number, { look, press }) => {
  const other = await newTicket('The same thing');
  await openTicket(other);
  await press(['y'], page.locator('#to:focus'));
  await look();
  await press(['Enter'], page.getByText('Merged into').or(page.getByRole('status').filter({ hasText: number })));
  await look(page.locator('#record'));
});
