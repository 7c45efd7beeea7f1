import type { Page } from 'playwright-core';
import { parkLargeMail } from '#desk/intake/park-large-mail.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { addProofRun, saveProofRun } from '#store/history/proofs.ts';
import { saveBeat } from '#store/processes/processes.ts';
import { follow } from './follow.ts';
import { goTo } from './go-to.ts';
import type { PageState, StateVisit } from './page-state.ts';
import { newTicket } from './public-states.ts';

/** States that an agent must not overlook: a possibly forged sender, a mail that is not shown in full, and an address that bounces. */
export const ticketTrust: PageState[] = [
  { state: 'perhaps forged', reach: async (page, visit) => openTicket(page, visit, await newTicket(visit)) },
  {
    state: 'an HTML mail',
    reach: openMail('text/html', `<table>${'<tr><td>Page</td><td>Visites</td></tr>'.repeat(3)}</table>`),
  },
  { state: 'a long text', reach: openMail('text/plain', 'Une ligne de ce long texte.\r\n'.repeat(2_000)) },
  { state: 'mail comes back', reach: openBouncing },
  { state: 'closing as unreachable', reach: openClosing('unreachable') },
  { state: 'closing as redirected', reach: openClosing('redirected') },
];

export const trustStates: Record<string, PageState[]> = {
  '/console/unplaced': [{ state: 'filled', reach: openLarge }],
  '/admin/operation': [
    { state: 'needs attention', reach: openAddress },
    { state: 'all is well', reach: atWork },
    { state: 'a letter failed', reach: openFailedLetter },
  ],
  '/admin/audit/proof': [
    { state: 'never', reach: openAddress },
    { state: 'fits', reach: verified(null) },
    { state: 'does not fit', reach: verified('DTO-104217-39: event 3 does not follow event 2.') },
  ],
};

async function openTicket(page: Page, { desk }: StateVisit, number: string): Promise<void> {
  await follow(page, `${desk.url}/console/tickets/${number}`);
}

function openMail(type: string, text: string): PageState['reach'] {
  return async (page, visit) => {
    const { world } = visit.desk;
    const head = ['From: <long@client.example>', `Message-ID: <${world.newId()}@client.example>`, 'Subject: Visites'];
    const raw = Buffer.from([...head, `Content-Type: ${type}; charset=utf-8`, '', text, ''].join('\r\n'));
    const { ticket } = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
    await openTicket(page, visit, ticket!);
  };
}

async function openBouncing(page: Page, visit: StateVisit): Promise<void> {
  const { db, world } = visit.desk;
  const email = `gone.${visit.language}@client.example`;
  const number = await newTicket(visit, email);
  const bouncedAt = world.clock.now();
  await db.updateTable('addresses').set({ bouncedAt }).where('address', '=', email).execute();
  await openTicket(page, visit, number);
}

function openClosing(reason: string): PageState['reach'] {
  return async (page, visit) => {
    await openTicket(page, visit, await newTicket(visit));
    // Opened by the button on a desktop, or by the menu on a phone.
    await page.evaluate(() => document.getElementById('panel-close')!.showPopover());
    await page.selectOption('#panel-close [name=reason]', reason);
  };
}

async function openLarge(page: Page, { desk: { world, url } }: StateVisit): Promise<void> {
  const head = 'From: scanner@a-rather-long-administration.example\r\nSubject: Archives, 340 pages\r\n\r\n';
  await parkLargeMail(world, {
    mailbox: 'wcms@desk.example',
    beginning: Buffer.from(head),
    bytes: 61_400_000,
    folder: 'Belfry/too large',
    receivedAt: world.clock.now(),
  });
  await follow(page, `${url}/console/unplaced`);
}

function openAddress(page: Page, { desk, address }: StateVisit) {
  return goTo(page, desk.url + address);
}

function verified(broken: string | null): PageState['reach'] {
  return async (page, visit) => {
    const { db, world } = visit.desk;
    const [id, now] = [world.newId(), new Date().toISOString()];
    await addProofRun(db, { id, askedAt: now, askedBy: null });
    await saveProofRun(db, id, { finishedAt: now, tickets: 62, events: 304, auditEntries: 41, anchors: 1, broken });
    await openAddress(page, visit);
  };
}

/** A worker gives a sign of life. */
async function atWork(page: Page, visit: StateVisit): Promise<void> {
  const { db, world } = visit.desk;
  const sign = { id: world.newId(), works: true, host: 'desk-1', pid: 4711, version: '0.1.0', aheadMilliseconds: 0 };
  await saveBeat(db, { ...sign, roundAges: {}, relayFailure: null });
  await openAddress(page, visit);
}

/** The relay has put off a letter. */
async function openFailedLetter(page: Page, visit: StateVisit): Promise<void> {
  const { db } = visit.desk;
  const { id } = await db.selectFrom('outgoingMails').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow();
  const failure = '450 4.7.1 Greylisted, try again later';
  await db
    .updateTable('outgoingMails')
    .set({ state: 'queued', failure, dueAt: '2099-01-01T00:00:00Z' })
    .where('id', '=', id)
    .execute();
  await openAddress(page, visit);
}
