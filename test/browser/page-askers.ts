import assert from 'node:assert/strict';
import type { PersonName } from '#demo/cast.ts';
import { openDemonstrationClock } from '#demo/clock.ts';
import { demonstrationServices } from '#demo/services.ts';
import type { RespondWithPage } from '#http/parts.ts';
import { type HttpDesk, openHttpDesk } from '#test/http-desk.ts';
import { dataOf, readReply } from '#test/matrix/read-reply.ts';
import { signedIn as sessionOf } from '#test/session.ts';
import { loadPages } from '#web/server.ts';
import { builtPages } from './built.ts';
import { type AddressOf, exampleAddresses } from './example-addresses.ts';
import type { PageRoute } from './page-routes.ts';

/** The users of the matrix. The addresses belong to the first desk; the other agent works only at the second. */
const askers = {
  nobody: null,
  /** Signed in to see the state of an access request, and nothing else (R9). */
  asker: null,
  requester: 'claire',
  manager: 'hugo',
  agent: 'tom',
  otherAgent: 'nadia',
  administrator: 'jonas',
} as const satisfies Record<string, PersonName | null>;

type Asker = keyof typeof askers;

/** The outcome for each user. */
export type Standing = Record<Asker, string>;

/** The same outcome for all but the users named in `others`. */
export function standing(outcome: string, others: Partial<Standing> = {}): Standing {
  const all = Object.keys(askers).map((asker) => [asker, outcome]);
  return { ...Object.fromEntries(all), ...others };
}

/** The demonstration's desk with its pages, and what each user is answered there. */
export async function openAskers() {
  const pages = await loadPages(await builtPages());
  const reported: unknown[] = [];
  const desk = await openHttpDesk({ filled: true, pages: answer, assetsFolder: pages.assetDirectory });
  const clock = await openDemonstrationClock(desk.db);
  const demonstration = demonstrationServices(clock, { world: desk.world, finishMail: async () => undefined });
  /** The sessions that read pages. */
  const sessions = new Map<Asker, string>();
  const addressOf = await exampleAddresses(desk);
  const askerId = await someAsker(desk);
  await moveNadia(desk);
  const forms = formsOf(desk, addressOf);

  return { outcomes, reported };

  function answer(...[request, visitor]: Parameters<RespondWithPage>): ReturnType<RespondWithPage> {
    const report = (error: unknown) => void reported.push(error);
    return pages.respond(request, { ...visitor, report, services: { world: desk.world, demonstration } });
  }

  /**
   * Returns the outcome for each user. Only the last one with access, and everyone who sends a form, asks for the document: the
   * data of a page costs less.
   */
  async function outcomes(
    method: 'GET' | 'POST',
    { pattern, isPage }: PageRoute,
    wanted?: Standing,
  ): Promise<Standing> {
    const address = addressOf(pattern);
    assert.doesNotMatch(address, /:/, `Say in test/browser/example-addresses.ts what stands in ${pattern}.`);
    const all = Object.keys(askers) as Asker[];
    const reader = all.findLast((asker) => wanted?.[asker] === 'yes');
    const found: [Asker, string][] = [];
    for (const asker of all) {
      const form = method === 'POST' ? ((await forms[pattern]?.()) ?? { intent: 'nothing' }) : null;
      const asData = isPage && form === null && asker !== reader;
      found.push([asker, await outcome(asData ? dataOf(address) : address, form, asker)]);
    }
    return Object.fromEntries(found) as Standing;
  }

  async function outcome(address: string, form: Record<string, string> | null, asker: Asker): Promise<string> {
    const session = await sessionFor(asker, form !== null);
    const headers: Record<string, string> = { 'user-agent': 'Mozilla/5.0' };
    if (session) headers.cookie = `belfry=${session}`;
    const response = form
      ? desk.respond(address, {
          method: 'POST',
          body: new URLSearchParams(form),
          headers: { ...headers, origin: desk.url },
        })
      : desk.respond(address, { headers });
    const { status, location } = await readReply(await response);
    assert.ok(status < 500, `${address} failed for ${asker}`);
    // A form with input is returned, with the sign-in beside it.
    if (location.startsWith('/sign-in?next=') || status === 401) return 'sign-in';
    if (location === '/portal/access') return 'own page';
    const shut = form ? [403, 404, 405] : [400, 403, 404, 405];
    return shut.includes(status) ? String(status) : 'yes';
  }

  /** A new session for each form, because some forms end it. */
  async function sessionFor(asker: Asker, isNew: boolean): Promise<string | null> {
    const person = askers[asker];
    const personId = asker === 'asker' ? askerId : person && desk.cast.people[person];
    if (!personId) return null;
    const session = (isNew ? null : sessions.get(asker)) ?? (await sessionOf(desk.world, personId));
    if (!isNew) sessions.set(asker, session);
    return session;
  }
}

/** A person who requested access in the demonstration and has none. */
async function someAsker({ db }: HttpDesk): Promise<string> {
  const asked = db
    .selectFrom('accessRequests')
    .select(({ ref }) => ref('personId').$notNull().as('personId'))
    .where('state', '=', 'waiting');
  return (await asked.limit(1).executeTakeFirstOrThrow()).personId;
}

/** Lets Nadia work only at the second desk. */
async function moveNadia({ db, cast }: HttpDesk): Promise<void> {
  const deskIds = [cast.desks.archives];
  await db.updateTable('accounts').set({ deskIds }).where('personId', '=', cast.people.nadia).execute();
}

/** Fields that a form needs before its page checks who sends it. */
function formsOf({ db, cast }: HttpDesk, addressOf: AddressOf): Record<string, () => Promise<Record<string, string>>> {
  let unplaced: { id: string } | undefined;
  return {
    '/:language/answer/:token': async () => ({ say: 'confirm' }),
    '/:language/approve/:token': async () => ({ say: 'refuse' }),
    '/portal/tickets/:number': async () => ({ intent: 'reply', text: 'Seen.', version: '1000' }),
    '/console/tickets/:number': async () => ({ intent: 'note', text: 'Seen.', version: '1' }),
    '/console/tickets/:number/send': async () => ({
      intent: 'note',
      id: crypto.randomUUID(),
      text: 'Seen.',
      version: '1',
    }),
    '/console/tickets/:number/draft': async () => ({ intent: 'answer', text: 'Seen.' }),
    '/console/tickets/:number/preview': async () => ({ intent: 'answer', text: 'Seen.' }),
    '/console/sending/:message': async () => ({ intent: 'undo' }),
    '/console/views': async () => ({ act: 'up', view: addressOf('/console/views/:id').split('/').at(-1)! }),
    '/console/tickets/:number/split': async () => ({ intent: 'split', version: '1' }),
    '/console/tickets/:number/join': async () => ({ intent: 'merge', version: '1' }),
    '/console/tickets/:number/cause': async () => ({ intent: 'answerCause', version: '1' }),
    '/console/unplaced': async () => ({ mail: await unplacedMail() }),
    '/console/urgent': async () => ({ take: addressOf('/console/tickets/:number').split('/').at(-1)! }),
    '/console/calls': async () => ({ intent: 'done', call: await missedCall() }),
    '/console/calls/:id': async () => ({ intent: 'take' }),
    '/console/settings': async () => ({ act: 'noticing' }),
  };

  async function missedCall(): Promise<string> {
    const missed = db.selectFrom('phoneCalls').select('id').where('externalId', '=', 'example missed');
    return (await missed.executeTakeFirstOrThrow()).id;
  }

  /** Returns a mail that belongs to no ticket, and resets it if a user opened a ticket from it before. */
  async function unplacedMail(): Promise<string> {
    unplaced ??= await db
      .selectFrom('incomingMails')
      .select('id')
      .where('ticketId', 'is', null)
      .where('outcome', '=', 'automatic')
      .where('deskId', '=', cast.desks.wcms)
      .limit(1)
      .executeTakeFirstOrThrow();
    const { id } = unplaced;
    const fresh = { outcome: 'automatic', ticketId: null } as const;
    await db.updateTable('incomingMails').set(fresh).where('id', '=', id).execute();
    return id;
  }
}
