import assert from 'node:assert/strict';
import type { PersonName } from '#demo/cast.ts';
import { lendRole } from '#desk/access/lend-role.ts';
import { turnAccess } from '#desk/access/turn-access.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { fileCalls, form } from '#test/file-calls.ts';
import { postLetters } from '#test/letterbox.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

// Tickets full of words that only their desk may read, and readers who see the tickets without working on them (attacks 87 to 90).

/** A ticket, and the beginning of each word that only its desk may read. */
export interface InnerTicket {
  number: string;
  id: string;
  desk: 'DTO' | 'ARC';
  /** Readers who only see it. */
  readers: PersonName[];
  mark: string;
}

export type InnerWorld = Awaited<ReturnType<typeof openInnerWorld>>;

/** The field of both desks that only agents see. */
export const innerField = 'dossier';

/**
 * Tom is an agent of DTO and asks there, and at ARC. Hugo, a service manager, has lent his role to Bram. Claire's ticket has Stijn and,
 * as a participant at a desk where he does not work, Tom.
 */
export async function openInnerWorld() {
  const desk = await openWebDesk();
  const { world, cast } = desk;
  const nadia = desk.actor('nadia');
  const cookies = new Map<PersonName, string>();
  for (const prefix of ['DTO', 'ARC'] as const) {
    const names = { fr: `Champ zqname${prefix}`, nl: 'Veld', de: 'Feld', en: `Field zqname${prefix}` };
    const said = {
      desk: prefix,
      key: innerField,
      type: 'text',
      labels: names,
      visibleTo: 'agent',
      editableBy: 'agent',
    };
    await made('jonas', '/fields', said);
    await made('jonas', '/tags', { desk: prefix, name: `zqtag${prefix}`, synonyms: [], colour: 'teal' });
  }
  const own = await fill('zqown', 'DTO', 'tom', ['tom', 'hugo', 'bram']);
  const elsewhere = await fill('zqfar', 'ARC', 'tom', ['tom', 'hugo', 'bram']);
  const shared = await fill('zqshared', 'ARC', 'claire', ['claire', 'tom', 'stijn', 'hugo', 'bram']);
  for (const name of ['tom', 'stijn'] as const)
    await addParticipant(world, desk.actor('claire'), shared.number, desk.actor(name).email!);
  await lend();
  return { desk, own, elsewhere, shared, tickets: [own, elsewhere, shared], read, cookieOf, queryOf };

  async function made(who: 'jonas' | 'nadia', path: string, body: object) {
    const reply = await desk.call(who, 'POST', path, body);
    assert.ok(reply.status === 201 || reply.status === 200, `${path} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  async function fill(
    mark: string,
    at: InnerTicket['desk'],
    by: PersonName,
    readers: PersonName[],
  ): Promise<InnerTicket> {
    const asked = { email: desk.actor(by).email! };
    const said = { desk: at, requester: asked, summary: `Page ${by}`, description: 'Depuis hier.', kind: 'question' };
    const { number } = await made('nadia', '/tickets', { ...said, site: '1187' });
    await desk.call('nadia', 'PATCH', `/tickets/${number}`, {
      ...{ tags: [`zqtag${at}`], fields: { [innerField]: `${mark}field` }, priority: 'high', reason: `${mark}reason` },
    });
    const { body: file } = await fileCalls(desk).send('nadia', { body: form(`${mark}file`, `${mark}file.txt`) });
    await addNote(world, nadia, number, { text: `${mark}note`, fileIds: [file.id] });
    await made('nadia', `/tickets/${number}/tasks`, { title: `${mark}task` });
    await answerTicket(world, nadia, number, { text: 'Nous regardons.' });
    await postLetters(desk);
    await thirdParty(number, mark, at);
    await made('nadia', `/tickets/${number}/approvals`, { of: desk.actor('hugo').email, text: `${mark}approval` });
    await strangerSays(number, `${mark}held`, at);
    await postLetters(desk);
    const { id } = await desk.db
      .selectFrom('tickets')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    return { number, id, desk: at, readers, mark };
  }

  /** A question to a third party, and its confidential answer. */
  async function thirdParty(number: string, mark: string, at: InnerTicket['desk']) {
    const to = `${mark}@fournisseur.example`;
    await made('nadia', `/tickets/${number}/conversations`, { to, subject: `${mark}topic`, text: `${mark}question` });
    const letter = (await postLetters(desk)).find((each) => each.to === to)!;
    await arrives(at, to, `Re: ${mark}topic`, `${mark}reply`, `In-Reply-To: ${letter.messageId}`);
  }

  /** The reply of a person who does not take part is held. */
  async function strangerSays(number: string, word: string, at: InnerTicket['desk']) {
    await arrives(at, `${word}@inconnu.example`, `Re: [${number}]`, word);
  }

  async function arrives(at: InnerTicket['desk'], from: string, subject: string, text: string, ...more: string[]) {
    const mailbox = at === 'DTO' ? 'wcms@desk.example' : 'archives@desk.example';
    const head = [`From: ${from}`, `To: ${mailbox}`, `Subject: ${subject}`, `Message-ID: <${world.newId()}@x.example>`];
    const raw = Buffer.from([...head, ...more, '', text, ''].join('\r\n'));
    await takeMail(world, { mailbox, envelopeFrom: from, raw });
  }

  async function lend() {
    const organisationId = cast.organisations.heritage;
    const day = world.clock.now().slice(0, 10);
    const email = desk.actor('bram').email!;
    const order = {
      organisationId,
      lenderId: cast.people.hugo,
      siteId: null,
      name: null,
      email,
      from: day,
      until: day,
    };
    const lent = await lendRole(world, desk.actor('hugo'), order);
    assert.ok('loanId' in lent, JSON.stringify(lent));
    await turnAccess(world);
  }

  /** The query of `GET /tickets` for a search. */
  function queryOf(q: string, more: Record<string, string> = {}): string {
    return `/tickets?${new URLSearchParams({ q, limit: '200', ...more })}`;
  }

  async function cookieOf(name: PersonName): Promise<string> {
    const known = cookies.get(name) ?? `belfry=${await signedIn(world, cast.people[name])}`;
    cookies.set(name, known);
    return known;
  }

  /** A page as a person gets it. Follows no redirect. */
  async function read(name: PersonName, path: string) {
    const reply = await desk.get(path, { cookie: await cookieOf(name) });
    return {
      status: reply.status,
      location: reply.headers.get('location') ?? '',
      bytes: Buffer.from(await reply.arrayBuffer()),
    };
  }
}
