// A reply of tabs, by portal, link, API, form, call or note, costs little time to take and in every view of its ticket.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textCharactersMax } from '#domain/ticket/texts.ts';
import { answerWordsOf } from '#locales/forms/messages.ts';
import { parseHere } from '#mail/read/parse-here.ts';
import { postLetters } from '#test/letterbox.ts';
import { signedIn } from '#test/session.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';
import { shownText } from '#web/shared/shown-text.ts';
import { costlyTexts } from './costly-texts.ts';
import { watchCosts } from './watch-costs.ts';

const desk = await openWebDesk({ filled: false });
const { world, cast } = desk;
const { slow, statuses, measured, read, letterOf } = watchCosts();
const texts = costlyTexts(textCharactersMax - 100);
/** A reply with a label of a form is shown as answers, whose ends are searched. */
const label = answerWordsOf.fr.told.left({ labels: '' }).trim();
/** The texts of whitespace come in every way; the others in one way each, six to a ticket. */
const spaces = texts.filter((text) => text.slice(1, -1).trim() === '');
const others = texts.filter((text) => !spaces.includes(text));
const tickets = [
  ...spaces.map((text) => Array.from({ length: 6 }, () => text)),
  ...Array.from({ length: Math.ceil(others.length / 6) }, (_, at) => [...others, ...others].slice(at * 6, at * 6 + 6)),
];
const agent = `belfry=${await signedIn(world, cast.people.nadia)}`;
const requester = `belfry=${await signedIn(world, cast.people.claire)}`;
let opened = 0;

/** Opens a ticket with six texts, one in each way. Returns its number and the cookie of its link. */
async function said(words: string[]): Promise<{ number: string; link: string }> {
  const [first = '', answer = '', note = '', call = ''] = words;
  const [portal, byLink] = [answered(words[4]!), answered(words[5]!)];
  const ticket = { desk: 'DTO', summary: first.slice(0, 150), description: first, site: '1187' };
  const made = await measured('API: ticket', first, () => desk.call('claire', 'POST', '/tickets', ticket));
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const { number } = made.body;
  const letters = await postLetters(desk);
  const token = letters.flatMap(({ tokens }) => tokens).find((each) => each.startsWith('page.'))!;
  const link = cookiesOf(await desk.post(`/fr/ticket/${token}`, {}));
  const at = `/portal/tickets/${number}`;
  const reply = { intent: 'reply', version: '99' };
  await measured('portal: reply', portal, () =>
    desk.post(at, { ...reply, text: portal, page: 'one' }, { cookie: requester }),
  );
  await measured('link: reply', byLink, () => desk.post(at, { ...reply, text: byLink, page: 'two' }, { cookie: link }));
  const api = (what: string, said: object) => desk.call('nadia', 'POST', `/tickets/${number}/${what}`, said);
  await measured('API: answer', answer, () => api('answers', { text: answer }));
  await measured('API: note', note, () => api('notes', { text: note }));
  await measured('API: call', call, () => api('calls', { text: call, direction: 'in' }));
  const typed = { intent: 'note', id: crypto.randomUUID(), version: '99', text: note, items: '' };
  await measured('console: note', note, () => desk.post(`/console/tickets/${number}/send`, typed, { cookie: agent }));
  return { number, link };
}

/** An answer to a question that a form left open, as long as a page shows both its ends. */
function answered(text: string): string {
  return `${label} ${text.slice(0, shownText.textCharactersMax - label.length - 2)}${text.slice(-1)}`;
}

async function viewed({ number, link }: { number: string; link: string }, text: string): Promise<void> {
  const portal = `/portal/tickets/${number}`;
  const views: [string, string, string][] = [
    ['portal: ticket', portal, requester],
    ['link: ticket', portal, link],
    ['portal: list', '/portal', requester],
    ['portal: search', '/portal?q=tableau', requester],
    ['console: ticket', `/console/tickets/${number}`, agent],
    ['console: list', '/console', agent],
    ['console: export', '/console/tickets.csv', agent],
  ];
  for (const [what, path, cookie] of views) await read(what, text, () => desk.get(path, { cookie }));
  await read('API: ticket read', text, () => desk.call('nadia', 'GET', `/tickets/${number}`));
  await read('API: entries', text, () => desk.call('nadia', 'GET', `/tickets/${number}/entries`));
  // The file has all tickets of the person, and each adds its part.
  opened += 1;
  await read('own data', text, () => desk.get('/portal/my-data.zip', { cookie: requester }), opened);
  await letterOf(text, desk);
}

test('no text costs more than its length, whatever way it comes and in whatever view', async (t) => {
  // The first pages compile the program.
  await viewed(await said(Array.from({ length: 6 }, () => 'Un texte ordinaire.')), 'x');
  slow.length = 0;
  for (const words of tickets) await viewed(await said(words), words[2]!);
  t.diagnostic([...statuses].map(([what, found]) => `${what} ${[...found].join('/')}`).join(', '));
  for (const way of ['portal: reply', 'link: reply']) assert.deepEqual([...statuses.get(way)!], [303], way);
  assert.deepEqual(slow, []);
});

test('the mail with each of these texts is read in little time', async () => {
  const slowMails: string[] = [];
  for (const text of texts) {
    const head = 'From: claire@client.example\r\nSubject: Re: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';
    const before = process.threadCpuUsage();
    await parseHere(Buffer.from(head + text.replaceAll('\n', '\r\n')), {});
    const { user, system } = process.threadCpuUsage(before);
    const took = Math.round((user + system) / 1_000);
    // The parser makes a promise per line, and the runner follows each: that alone takes most of this time.
    if (took > 1_000) slowMails.push(`${JSON.stringify(text.slice(0, 12))}: ${took} ms`);
  }
  assert.deepEqual(slowMails, []);
});
