import { wordOf } from '../chance.ts';
import type { Taken } from '../network.ts';
import { readLetter } from '../read-letter.ts';
import type { SeenLetter } from '../seen-letter.ts';
import type { Simulation } from '../state.ts';
import { markersIn } from '../write-mail.ts';
import { checkLetterAfterErasure } from './check-erased.ts';

/** Letters that name no ticket: the neutral acknowledgement, and letters that are about no ticket (R4). */
const nameless = ['held', 'sideQuestion'];

/** After each step: checks every letter that the relay accepted in it and delivers it to its recipient. */
export async function checkLetters(simulation: Simulation, onSeen: (letter: SeenLetter) => void): Promise<void> {
  for (const taken of simulation.network.fresh.splice(0)) {
    const letter = await seen(simulation, taken);
    if (letter === null) continue;
    checkOnce(simulation, taken);
    checkWords(simulation, letter);
    checkLetterAfterErasure(simulation, letter);
    simulation.letters.set(letter.messageId, letter);
    onSeen(letter);
  }
}

async function seen(simulation: Simulation, taken: Taken): Promise<SeenLetter | null> {
  const { db, broken, step } = simulation;
  const read = readLetter(taken.bytes);
  const mailId = /^<([0-9a-f-]{36})\./.exec(read.messageId)?.[1];
  const row = await db
    .selectFrom('outgoingMails')
    .select(['id', 'letter', 'ticketId', 'address', 'messageId', 'state', 'perhapsTwice'])
    .where('id', '=', mailId ?? '00000000-0000-0000-0000-000000000000')
    .executeTakeFirst();
  if (row?.messageId !== read.messageId || row.address !== taken.to) {
    broken.push(`R26: the relay has a letter ${read.messageId} to ${taken.to} that the desk did not record`);
    return null;
  }
  const { subject, language, text, automatic, links, approval } = read;
  return {
    wentAgain: row.perhapsTwice,
    messageId: read.messageId,
    mailId: row.id,
    letter: row.letter,
    to: taken.to,
    from: read.from,
    subject,
    language,
    text,
    automatic,
    links,
    approval,
    ticketId: row.ticketId,
    born: wordOf(`${step} ${row.letter} ${taken.to}`),
  };
}

/** R26: no letter is sent twice, except one that was being sent during a crash, and that with the same bytes. */
function checkOnce({ network, broken }: Simulation, { messageId }: Taken): void {
  const all = network.taken.get(messageId)!;
  if (all.length > 1 && !network.uncertain.has(messageId))
    broken.push(`R26: ${messageId} was sent ${all.length} times`);
  if (all.some(({ bytes }) => !bytes.equals(all[0]!.bytes)))
    broken.push(`R26: ${messageId} was sent again with other bytes`);
}

function checkWords(simulation: Simulation, letter: SeenLetter): void {
  const { tickets, desks, broken, peers } = simulation;
  const own = letter.ticketId === null ? undefined : tickets.get(letter.ticketId);
  const expect = (holds: boolean, rule: string) => {
    if (!holds) broken.push(`${letter.letter} to ${letter.to} (“${letter.subject}”): ${rule}`);
  };
  const numbers = letter.subject.match(/\[[A-Z]+-\d+-\d\d\]/g) ?? [];
  if (nameless.includes(letter.letter)) expect(numbers.length === 0, 'R23: names a ticket');
  else if (own)
    expect(String(numbers) === `[${own.number}]`, 'R4: the subject does not contain the number exactly once');
  if (letter.letter === 'sideQuestion' && own)
    expect(!letter.text.includes(own.number), 'R23: tells a third party the number');
  const reader = peers.get(letter.to);
  // Staff are notified in their own language.
  if (own && letter.letter !== 'staffNews')
    expect(desks.get(own.deskId)!.languages.includes(letter.language), `R27: is in ${letter.language}`);
  for (const word of markersIn(`${letter.subject} ${letter.text}`))
    expect(mayRead(simulation, letter, word), `R23: contains text its reader may not see (${word})`);
  const isRepeated =
    reader && !reader.isProved && markersIn(`${letter.subject} ${letter.text}`).some((word) => reader.wrote.has(word));
  expect(!isRepeated, 'R3: repeats text of the contact to an unproved address');
  const isRequester = own !== undefined && simulation.addressOf.get(own.requesterId) === letter.to;
  const isForgeable = isRequester && own.ticket?.provedBy === null && reader && !reader.isAgent;
  const repeats = isForgeable && markersIn(`${letter.subject} ${letter.text}`).some((word) => reader.wrote.has(word));
  expect(!repeats, 'R3: repeats an unproved contact, even to a proved address');
  for (const word of markersIn(`${letter.subject} ${letter.text}`)) reader?.knows.add(word);
  // A letter resent with the same bytes names the date that was correct when it was composed (R26); the ticket closes no earlier.
  const isFirst = !letter.wentAgain && !simulation.network.uncertain.has(letter.messageId);
  if (isFirst && own?.clock && letter.letter === 'closingNotice' && own.clock.startedBy === letter.mailId)
    expect(tellsDate(letter.text, own.clock.lastDay), `R17: does not name the day ${own.clock.lastDay}`);
}

/** Recipients may read their own text, text they were already told, and public text of tickets they participate in. */
function mayRead(
  { texts, tickets, addressOf, peers, asked }: Simulation,
  { to, letter }: SeenLetter,
  word: string,
): boolean {
  // Staff who are notified of a ticket can read it anyway; check-queued.ts checks who is notified.
  if (letter === 'staffNews') return true;
  // A question tells its reader nothing but itself, not even what they know.
  if (letter === 'sideQuestion' || letter === 'approvalRequest') return asked.get(word) === to;
  if (peers.get(to)?.knows.has(word)) return true;
  const open = [...(texts.get(word) ?? [])]
    .filter(([, isSecret]) => !isSecret)
    .map(([ticketId]) => tickets.get(ticketId));
  return open.some((own) => [...(own?.participants ?? [])].some((id) => addressOf.get(id) === to));
}

/** In any language: the day of the month and the year, near each other. */
function tellsDate(text: string, date: string): boolean {
  const [year, , day] = date.split('-');
  return new RegExp(`\\b${Number(day)}(?:er|\\.)?\\s\\p{L}+\\.?,?\\s${year}`, 'u').test(text.normalize());
}
