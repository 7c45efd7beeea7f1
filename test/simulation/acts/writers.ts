import { receiveContact } from '#desk/intake/receive-contact.ts';
import { attempt } from '../attempt.ts';
import { pickLetter, pickPeer, pickTicket } from '../choose.ts';
import type { FollowedTicket } from '../invariants/followed-ticket.ts';
import { dispatch } from '../network.ts';
import type { Peer } from '../people.ts';
import type { MailTruth, SeenLetter } from '../seen-letter.ts';
import { type Simulation, say } from '../state.ts';
import { absences, type MailToWrite, marker, markersIn, quoted, sentence, thanks, writeMail } from '../write-mail.ts';

const isPerson = ({ mailbox, isAgent }: Peer) => mailbox !== 'robot' && !isAgent;

/** Somebody writes about something new, to one desk or two. */
export function writeNew(simulation: Simulation): void {
  const peer = pickPeer(simulation, isPerson);
  post(simulation, peer, {
    subject: newSubject(simulation, peer),
    text: newText(simulation, peer),
    toAll: simulation.chance.percent(5),
  });
}

const bulk = 'Precedence: bulk';

const isRobot = ({ mailbox }: Peer) => mailbox === 'robot';

/** A machine sends a mail, with or without headers that mark it as automatic. */
export function writeByMachine(simulation: Simulation): void {
  const { chance, peers } = simulation;
  // All of them may be erased.
  if (![...peers.values()].some(isRobot)) return;
  const peer = pickPeer(simulation, isRobot);
  const isMarked = chance.percent(70);
  const headers = isMarked ? [chance.pick(['Auto-Submitted: auto-generated', bulk, 'X-Autoreply: yes'])] : [];
  const nature = isMarked && !headers.includes(bulk) ? 'automatic' : 'person';
  post(simulation, peer, { subject: newSubject(simulation, peer), text: newText(simulation, peer), headers, nature });
}

/** Somebody answers a letter they got from the desk. */
export function reply(simulation: Simulation): void {
  const letter = pickLetter(simulation);
  const peer = letter && simulation.peers.get(letter.to);
  if (!peer) return;
  const text = newText(simulation, peer) + quoted(letter, peer.language);
  post(simulation, peer, { subject: `Re: ${letter.subject}`, text, answers: letter });
}

/** Somebody forwards a letter to another person, who answers it. */
export function replyForAnother(simulation: Simulation): void {
  const letter = pickLetter(simulation);
  if (!letter) return;
  const peer = pickPeer(simulation, ({ address, mailbox }) => address !== letter.to && mailbox !== 'robot');
  post(simulation, peer, { subject: `Re: ${letter.subject}`, text: newText(simulation, peer), answers: letter });
}

/** Somebody quotes a ticket number: their own, or one they may not access. */
export function quoteNumber(simulation: Simulation): void {
  const own = pickTicket(simulation);
  if (!own) return;
  const peer = simulation.chance.percent(60)
    ? participantOf(simulation, own)
    : pickPeer(simulation, ({ mailbox }) => mailbox !== 'robot');
  post(simulation, peer, { subject: written(simulation, own.number), text: newText(simulation, peer), quotes: own });
}

/** Somebody types a number with a wrong check, or one of another system: it is a new contact. */
export function quoteWrongly(simulation: Simulation): void {
  const own = pickTicket(simulation);
  if (!own) return;
  const peer = pickPeer(simulation, isPerson);
  const check = (Number(own.number.slice(-2)) % 97) + 1;
  const wrong = simulation.chance.percent(70)
    ? `${own.number.slice(0, -2)}${String(check).padStart(2, '0')}`
    : '[GLPI #104217]';
  post(simulation, peer, { subject: `${wrong} ${newSubject(simulation, peer)}`, text: newText(simulation, peer) });
}

/** Somebody forges another sender; the MTA's results contradict it. */
export function forge(simulation: Simulation): void {
  const letter = pickLetter(simulation);
  const peer = letter && simulation.peers.get(letter.to);
  if (!peer) return;
  if (simulation.chance.percent(30)) {
    inventSignature(simulation, letter);
    return;
  }
  const answers = simulation.chance.percent(50) ? letter : null;
  const own = letter.ticketId === null ? undefined : simulation.tickets.get(letter.ticketId);
  if (!own) return;
  post(simulation, peer, {
    subject: `Re: [${own.number}]`,
    text: newText(simulation, peer),
    answers,
    quotes: own,
    forged: true,
  });
}

/** Somebody knows the id of a letter but not the secret that signs it. This proves nothing and is a new contact (R23). */
function inventSignature(simulation: Simulation, letter: SeenLetter): void {
  const peer = pickPeer(simulation, isPerson);
  const invented = letter.messageId.replace(/\.[0-9a-f]{32}@/, `.${simulation.chance.bytes(16).toString('hex')}@`);
  const headers = [`In-Reply-To: ${invented}`];
  // The id of a question names its conversation, as its reference does. Without the signature it proves no more than that.
  const answers = letter.letter === 'sideQuestion' ? letter : null;
  const isThreadless = answers !== null;
  post(simulation, peer, {
    ...{ subject: newSubject(simulation, peer), text: newText(simulation, peer), headers },
    ...{ answers, isThreadless },
  });
}

/** A bare thank-you, which affects no clock (R19). */
export function thank(simulation: Simulation): void {
  const letter = pickLetter(simulation, ({ ticketId }) => ticketId !== null);
  const peer = letter && simulation.peers.get(letter.to);
  if (!peer) return;
  const text = thanks[peer.language] + quoted(letter, peer.language);
  post(simulation, peer, { subject: `Re: ${letter.subject}`, text, answers: letter, isThanks: true });
}

/** An out-of-office reply. */
export function sendAbsence(simulation: Simulation, peer: Peer, letter: SeenLetter): void {
  const headers = simulation.chance.percent(80)
    ? ['Auto-Submitted: auto-replied']
    : ['X-Autoreply: yes', 'Precedence: bulk'];
  post(simulation, peer, {
    subject: `Absence: ${letter.subject}`,
    text: absences[peer.language],
    answers: letter,
    headers,
    nature: 'automatic',
  });
}

/** A robot treats every letter as an order and writes again; nothing distinguishes it from a person. */
export function answerAsRobot(simulation: Simulation, peer: Peer): void {
  post(simulation, peer, { subject: newSubject(simulation, peer), text: newText(simulation, peer) });
}

/** The contact form, sent once or twice: a browser without a response sends it again. */
export async function sendForm(simulation: Simulation): Promise<void> {
  const { chance, seed, step, desks } = simulation;
  const peer = pickPeer(simulation, isPerson);
  const word = marker(`${seed}/form/${step}`);
  const kind = chance.pick(['incident', 'request', 'question', 'complaint'] as const);
  const submissionId = simulation.newId();
  const desk = chance.pick([...desks.values()]);
  const form = { submissionId, marker: word, numbers: new Set<string>() };
  simulation.forms.push(form);
  simulation.contacts += 1;
  const isAnonymous = kind === 'complaint' && chance.percent(30);
  say(simulation, `${isAnonymous ? 'somebody' : peer.address} sends a form (${kind}) to ${desk.prefix}`);
  const urgent = chance.percent(10);
  const suspectedSpam = chance.percent(5);
  const openToOrganisation = chance.percent(50);
  const site = chance.percent(50) ? chance.pick(['1042', '1187', '1098']) : null;
  const text = `${sentence(chance, peer.language)} ${word}`;
  for (let times = chance.percent(20) ? 2 : 1; times > 0; times--) {
    const received = await attempt(simulation, (world) =>
      receiveContact(world, null, {
        deskId: desk.id,
        channel: 'form',
        language: peer.language,
        kind,
        site,
        urgent,
        suspectedSpam,
        submissionId,
        requester: {
          email: isAnonymous ? null : peer.address,
          name: isAnonymous ? null : peer.name,
          phone: null,
          language: peer.language,
          anonymous: isAnonymous,
        },
        summary: `Formulaire ${marker(`${seed}/subject/${step}`)}`,
        text,
        fileIds: [],
        openToOrganisation,
      }),
    );
    if (received && 'ticket' in received) form.numbers.add(received.ticket.number);
  }
  if (!isAnonymous) noteWritten(simulation, peer, `${word} ${marker(`${seed}/subject/${step}`)}`);
}

interface Posted {
  subject: string;
  text: string;
  answers?: SeenLetter | null;
  quotes?: FollowedTicket | null;
  headers?: string[];
  nature?: MailTruth['nature'];
  forged?: boolean;
  isThanks?: boolean;
  toAll?: boolean;
  /** Their mail program forgets which mail it answers. */
  isThreadless?: boolean;
}

/** Composes a mail and gives it to the sender's MTA. */
export function post(simulation: Simulation, peer: Peer, posted: Posted): void {
  const { chance, seed, step, desks, network } = simulation;
  const {
    subject,
    text,
    answers = null,
    quotes = null,
    headers,
    nature = 'person',
    forged = false,
    isThanks = false,
    isThreadless = false,
  } = posted;
  const name = `${step}.${simulation.posted++}`;
  const mailboxes = [...desks.values()].map(({ mailbox }) => mailbox);
  const own = quotes ?? (answers?.ticketId ? simulation.tickets.get(answers.ticketId) : undefined);
  const home = own ? desks.get(own.deskId)!.mailbox : chance.pick(mailboxes);
  const to = posted.toAll ? mailboxes : [home];
  const mail: MailToWrite = {
    id: `m${name}`,
    at: simulation.now(),
    to,
    subject,
    text,
    answers: isThreadless ? null : answers,
    headers,
    forged,
  };
  if (nature === 'person' && !isThanks && chance.percent(8)) mail.file = `number;${marker(`${seed}/file/${name}`)}`;
  simulation.contacts += nature === 'person' ? 1 : 0;
  const numbered = quotedIn(simulation, subject);
  const truth: MailTruth = {
    from: peer.address,
    nature,
    forged,
    isThanks,
    isBulk: nature === 'person' && headers?.includes(bulk) === true,
    answers,
    isThreadless,
    quotes: quotes?.id ?? numbered,
    markers: [],
  };
  const about = answers ? ` in answer to ${answers.letter}` : quotes ? ` about ${quotes.number}` : '';
  say(
    simulation,
    `${peer.address} writes m${name} (${forged ? 'forged' : nature}${isThanks ? ', thanks' : ''}) to ${to.join(' and ')}${about}`,
  );
  noteWritten(simulation, peer, `${subject} ${text} ${mail.file ?? ''}`);
  dispatch(network, simulation.now(), {
    name,
    bytes: writeMail(peer, mail),
    mailboxes: to,
    // Not every program that replies automatically leaves its envelope sender empty (RFC 3834).
    envelopeFrom: nature === 'automatic' && chance.percent(60) ? '' : peer.address,
    truth,
  });
}

/** Senders know the text they wrote. */
export function noteWritten({ writers }: Simulation, peer: Peer, text: string): void {
  for (const word of markersIn(text)) {
    writers.set(word, (writers.get(word) ?? new Set()).add(peer.address));
    // Text they were told earlier is not theirs, even if they quote it.
    if (!peer.knows.has(word)) peer.wrote.add(word);
    peer.knows.add(word);
  }
}

/** A word that the desk wrote first: people who quote it do not make it theirs. */
export function noteDeskWords({ writers }: Simulation, word: string): void {
  writers.set(word, new Set(['the desk']));
}

function quotedIn({ tickets }: Simulation, subject: string): string | null {
  const number = /[A-Z]{2,8}-\d+-\d\d/.exec(subject)?.[0];
  return [...tickets.values()].find((own) => own.number === number)?.id ?? null;
}

function participantOf({ chance, addressOf, peers }: Simulation, own: FollowedTicket): Peer {
  const known = [...own.participants].flatMap((id) => peers.get(addressOf.get(id) ?? '') ?? []);
  return known.length > 0 ? chance.pick(known) : chance.pick([...peers.values()]);
}

/** A number as people write it: with or without brackets, in lower case, with other dashes. */
function written({ chance }: Simulation, number: string): string {
  return chance.pick([`[${number}]`, number, number.toLowerCase(), number.replaceAll('-', ' – '), `Ticket ${number}`]);
}

function newSubject({ seed, step, posted, chance }: Simulation, peer: Peer): string {
  const words = { fr: 'Question', nl: 'Vraag', de: 'Frage', en: 'Question' };
  return `${words[peer.language]} ${chance.below(1000)} ${marker(`${seed}/subject/${step}.${posted}`)}`;
}

function newText({ seed, step, posted, chance }: Simulation, peer: Peer): string {
  return `${sentence(chance, peer.language)} ${marker(`${seed}/text/${step}.${posted}`)}`;
}
