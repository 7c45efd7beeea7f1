import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { askForAccess } from '#desk/access/ask-for-access.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { openTicketSession } from '#desk/portal/ticket-link.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { goTo } from './go-to.ts';
import type { PageState, StateVisit } from './page-state.ts';
import { fillRequest, goOn, letPass } from './public-desk.ts';
import { approvalStates } from './question-states.ts';
import { signInStates } from './sign-in-states.ts';

/** Every public page in every state, by route. Within a language they are visited in this order. */
export const publicStates: Record<string, PageState[]> = {
  '/:language': [opened()],
  '/:language/desks/:prefix': [{ state: 'another desk', reach: go('/desks/ARC') }],
  '/:language/accessibility': [opened()],
  '/:language/privacy': [{ state: 'of another desk', reach: go('/privacy?desk=ARC') }],
  '/:language/complete-request': [opened()],
  '/:language/contact': [
    opened(),
    { state: 'unanswered', reach: go('/contact?asked=1') },
    { state: 'expired', reach: go('/contact?expired=1') },
    { state: 'discarded', reach: go('/contact?discarded=1') },
  ],
  '/:language/contact/you': [
    { state: 'complaint', reach: go('/contact?who=complaint') },
    { state: 'editor', reach: go('/contact?who=editor') },
    { state: 'errors', reach: goOn },
  ],
  '/:language/contact/kind/:place': [
    { state: 'empty', reach: sayWho },
    { state: 'errors', reach: goOn },
  ],
  '/:language/contact/about/:place': [
    { state: 'complaint', reach: complain },
    { state: 'request', reach: again('request') },
    { state: 'question', reach: again('question') },
    { state: 'incident', reach: again('incident') },
    { state: 'errors', reach: goOn },
    { state: 'refused file', reach: refuseFile },
  ],
  '/:language/contact/check': [{ state: 'filled', reach: goOn }],
  '/:language/contact/received/:token': [
    { state: 'urgent', reach: send },
    { state: 'urgent, the lines closed', reach: closeLines },
    { state: 'not urgent', reach: open },
    { state: 'old', reach: go('/contact/received/old') },
  ],
  '/:language/contact/urgent': [
    { state: 'empty', reach: go('/contact/urgent') },
    { state: 'errors', reach: goOn },
  ],
  '/:language/contact/received/:token/rest': [
    { state: 'open', reach: sendUrgent },
    { state: 'errors', reach: goOn },
  ],
  '/:language/directory': [
    opened(),
    { state: 'nothing typed', reach: go('/directory?q=') },
    { state: 'several found', reach: go('/directory?q=office') },
    { state: 'a slip', reach: go('/directory?q=stadsarhief') },
    { state: 'nothing found', reach: go('/directory?q=xyzzy') },
  ],
  '/:language/directory/:number': [opened()],
  '/:language/answer/:token': [
    { state: 'confirm', reach: openAcknowledgement },
    { state: 'confirmed', reach: goOn },
    { state: 'cut off', reach: go('/answer/cut') },
    { state: 'asked', reach: openAsked },
    { state: 'asked, errors', reach: goOn },
    { state: 'more time', reach: openNotice('moreTime') },
    { state: 'not solved', reach: openNotice('notSolved') },
    { state: 'not solved, errors', reach: goOn },
    { state: 'solved', reach: openNotice('solved') },
    { state: 'done', reach: goOn },
    { state: 'ended', reach: openEnded },
    { state: 'ended, a new link sent', reach: goOn },
  ],
  ...approvalStates,
  '/:language/access': [
    opened(),
    { state: 'nothing typed', reach: go('/access?q=') },
    { state: 'found', reach: go('/access?q=patrimoine.example') },
    { state: 'nothing found', reach: go('/access?q=xyzzy') },
  ],
  '/:language/access/of/:organisation': [opened(), { state: 'errors', reach: goOn }],
  '/:language/access/request/:token': [
    opened(),
    { state: 'asked', reach: go('/access/request/asked') },
    { state: 'to be proved', reach: openProof },
    { state: 'cut off', reach: go('/access/request/cut') },
  ],
  '/:language/ticket/:token': [
    opened(),
    { state: 'used in another browser', reach: openUsed },
    { state: 'a new link sent', reach: goOn },
    { state: 'cut off', reach: go('/ticket/cut') },
  ],
  '/:language/articles': [
    opened(),
    { state: 'found', reach: go('/articles?q=page') },
    { state: 'nothing found', reach: go('/articles?q=qqqzzz') },
  ],
  '/:language/articles/spared': [opened()],
  '/:language/articles/:id/:slug?': [opened(), { state: 'said', reach: sayItHelped }],
  '/:language/announcements': [opened(), { state: 'none', reach: go('/announcements?desk=ARC') }],
  '/:language/how-we-work': [opened(), { state: 'no figures', reach: go('/how-we-work?desk=ARC') }],
  '/:language/demo/mailbox': [
    opened(),
    { state: 'errors', reach: goOn },
    { state: 'of one', reach: go('/demo/mailbox?address=claire.dumont@patrimoine.example') },
  ],
  '/:language/demo/mailbox/:id': [opened()],
  '/:language/demo/clock': [opened(), { state: 'backwards', reach: turnBack }],
  ...signInStates,
  '/*': [
    { state: 'missing', reach: go('/nothing') },
    { state: 'too large', reach: go('/too-large') },
    { state: 'unavailable', reach: go('/unavailable') },
  ],
};

function opened(): PageState {
  return { state: 'open', reach: open };
}

function open(page: Page, { desk, address }: StateVisit) {
  return goTo(page, desk.url + address);
}

function go(path: string): PageState['reach'] {
  return (page, { desk, language }) => goTo(page, `${desk.url}/${language}${path}`);
}

async function sayWho(page: Page): Promise<void> {
  await page.fill('[name=name]', 'Claire Dumont');
  await page.fill('[name=email]', 'claire.dumont@patrimoine.example');
  await goOn(page);
}

async function chooseKind(page: Page, kind: string): Promise<void> {
  await page.check(`[name=kind][value=${kind}]`);
  await goOn(page);
}

function again(kind: string): PageState['reach'] {
  return async (page, visit) => {
    await go('/contact/kind/1')(page, visit);
    await chooseKind(page, kind);
  };
}

async function complain(page: Page, visit: StateVisit): Promise<void> {
  await go('/contact?who=complaint')(page, visit);
  await goOn(page);
}

async function refuseFile(page: Page): Promise<void> {
  await fillRequest(page, { 'q-site': '142' });
  await page.check('[name=q-urgent]');
  const file = (name: string, content: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(content) });
  const refused = file('a-file-name-that-is-rather-long-as-they-are.png', '');
  await page.setInputFiles('[name=q-files]', [refused, file('kept.png', 'kept')]);
  // The form waits for its uploads before it is sent.
  const answered = page.waitForEvent('load');
  await goOn(page);
  await answered;
}

async function sendUrgent(page: Page): Promise<void> {
  await fillRequest(page);
  await page.fill('[name=phone]', '02 555 20 11');
  await send(page);
  await page.locator('main a[href$="/rest"]').click();
}

async function send(page: Page): Promise<void> {
  letPass(3_000);
  await goOn(page);
}

/** Reloads the page for the coming Wednesday at midnight, when the lines are closed. Then restores the clock. */
async function closeLines(page: Page, { desk }: StateVisit): Promise<void> {
  const main = page.locator('main');
  const open = await main.textContent();
  const { now } = desk.clock;
  const night = new Date(now());
  night.setUTCDate(night.getUTCDate() + ((3 - night.getUTCDay() + 7) % 7));
  night.setUTCHours(23, 30, 0, 0);
  desk.clock.now = () => night.toISOString();
  try {
    await page.reload();
  } finally {
    desk.clock.now = now;
  }
  assert.notEqual(await main.textContent(), open, 'the page says that the lines are closed');
}

async function openAcknowledgement(page: Page, visit: StateVisit): Promise<void> {
  const number = await newTicket(visit, `confirm.${visit.language}@patrimoine.example`);
  await openLetter(page, visit, number, '', 'confirm');
}

async function openAsked(page: Page, visit: StateVisit): Promise<void> {
  const number = await newTicket(visit);
  const { world, actor } = visit.desk;
  await requestInformation(world, actor('nadia'), number, { text: 'x', questionIds: ['url', 'since'] });
  await openLetter(page, visit, number);
}

function openNotice(say: string): PageState['reach'] {
  return async (page, visit) => {
    const number = await newTicket(visit);
    await markHandled(visit.desk.world, visit.desk.actor('nadia'), number, { text: 'Fait.' });
    await openLetter(page, visit, number, `?say=${say}`);
  };
}

/** A letter from a year ago. */
async function openEnded(page: Page, visit: StateVisit): Promise<void> {
  const number = await newTicket(visit);
  const mail = visit.desk.db.updateTable('outgoingMails').set({ queuedAt: '2025-11-24T09:00:00Z' });
  await mail.where('id', '=', await newestMail(visit, number)).execute();
  await openLetter(page, visit, number, '', 'confirm');
}

async function openUsed(page: Page, visit: StateVisit): Promise<void> {
  const { world, url } = visit.desk;
  const token = world.signer.signLink({ mailId: await newestMail(visit, await newTicket(visit)), purpose: 'page' });
  await openTicketSession(world, token);
  await goTo(page, `${url}/${visit.language}/ticket/${token}`);
}

/** Opens a ticket, by default for Claire. Returns its number. */
export async function newTicket(
  { desk, language }: StateVisit,
  email = 'claire.dumont@patrimoine.example',
): Promise<string> {
  const received = await receiveContact(desk.world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language,
    kind: 'incident',
    site: '1042',
    urgent: false,
    summary: 'Une page blanche',
    text: 'Depuis ce matin.',
    fileIds: [],
    requester: { email, name: null, phone: null, language },
  });
  if ('refused' in received) throw new Error(received.refused);
  return received.ticket.number;
}

/** Opens the page behind the newest letter about a ticket. */
async function openLetter(
  page: Page,
  visit: StateVisit,
  number: string,
  say = '',
  purpose: 'clock' | 'confirm' = 'clock',
): Promise<void> {
  const { desk, language } = visit;
  const token = desk.world.signer.signLink({ mailId: await newestMail(visit, number), purpose });
  await goTo(page, `${desk.url}/${language}/answer/${token}${say}`);
}

async function newestMail({ desk }: StateVisit, number: string): Promise<string> {
  await desk.finishMail();
  const { id } = await desk.db
    .selectFrom('outgoingMails')
    .select('outgoingMails.id')
    .innerJoin('tickets', 'tickets.id', 'outgoingMails.ticketId')
    .where('tickets.number', '=', number)
    .orderBy('outgoingMails.id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}

async function sayItHelped(page: Page): Promise<void> {
  letPass(10_000);
  await goOn(page);
}

async function turnBack(page: Page): Promise<void> {
  await page.fill('[name=date]', '2020-01-01');
  await page.fill('[name=time]', '09:00');
  await page.locator('main form:has([name=date]) button').last().click();
}

async function openProof(page: Page, { desk, language }: StateVisit): Promise<void> {
  const made = await askForAccess(desk.world, null, {
    name: 'Lena',
    email: `lena.${language}@patrimoine.example`,
    language,
    role: 'owner',
    words: '',
    organisationId: desk.cast.organisations.heritage,
    siteIds: [desk.cast.sites['1187']!],
  });
  if (!('token' in made)) throw new Error(made.refused);
  await goTo(page, `${desk.url}/${language}/access/request/${made.token}`);
}
