import { reachDesk } from '#desk/access/reach-desk.ts';
import { firstDesk, tellPeople } from '#desk/access/tell-people.ts';
import { noteChange } from '#desk/directory/note-change.ts';
import { identifyPerson, nameCharactersMax } from '#desk/people/identify-person.ts';
import { proveAddress } from '#desk/people/prove-address.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import { type Links, realNow, type Spine, type Tx } from '#desk/spine/world.ts';
import { type AccessRole, sitesPerRequestMax, wordsCharactersMax } from '#domain/access/request.ts';
import { accessSteps } from '#domain/access/steps.ts';
import type { Actor } from '#domain/actor.ts';
import { isAfter, plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { cleanLine, cleanText } from '#mail/read/message/characters.ts';
import { ownedSites } from '#store/access/access-people.ts';
import {
  type AccessRequest,
  addAccessRequest,
  changeAccessRequest,
  findAccessRequest,
  lockAccessRequest,
  type NamedRequest,
} from '#store/access/access-requests.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import { findOutgoingMail } from '#store/letters/outgoing-mails.ts';

/** A request for access as typed; its address is already parsed. */
export interface Ask {
  name: string;
  email: string;
  language: Language;
  organisationId: string;
  siteIds: string[];
  role: AccessRole;
  words: string;
}

/** Time to open the mail at work or at home; an older link requires a new request (attack 23). */
const proofSeconds = 24 * 60 * 60;

/**
 * Saves a request for access. Nobody is notified before the address is proved: by the POST behind the mailed link, or by the
 * sign-in of an asker who asks for themselves. `token` opens the status page.
 */
export function askForAccess(
  world: Spine & Links,
  actor: Actor | null,
  ask: Ask,
): Promise<Outcome<{ proved: boolean; token: string }, Refused<'organisation' | 'sites'>>> {
  return world.transact(async (tx) => {
    if (!(await findOrganisation(tx.trx, ask.organisationId))) return { refused: 'organisation' };
    const sites = ask.role === 'serviceManager' ? [] : await ownedSites(tx.trx, ask.organisationId, ask.siteIds);
    if (ask.role !== 'serviceManager' && (sites.length === 0 || sites.length > sitesPerRequestMax))
      return { refused: 'sites' };
    const desk = await firstDesk(world, tx);
    const id = world.newId();
    // Links expire in real time, not desk time.
    const proofUntil = plusSeconds(new Date().toISOString(), proofSeconds);
    const { organisationId, email: address, language, role } = ask;
    await addAccessRequest(tx.trx, {
      id,
      deskId: desk.id,
      organisationId,
      state: 'unproved',
      address,
      language,
      role,
      proofUntil,
      siteIds: sites.map((site) => site.id),
      name: cleanLine(ask.name, nameCharactersMax),
      words: cleanText(ask.words).trim().slice(0, wordsCharactersMax),
    });
    const own = actor !== null && actor.email === address ? actor : null;
    if (own !== null) await openRequest(world, tx, (await lockAccessRequest(tx.trx, id))!, own.personId);
    const mailId = await queueDeskLetter(world, tx, {
      letter: own === null ? 'accessProof' : 'accessReceived',
      deskId: desk.id,
      personId: own?.personId ?? null,
      address,
      language,
      access: { organisationId, requestId: id },
    });
    return { proved: own !== null, token: world.signer.signLink({ mailId, purpose: 'access' }) };
  });
}

/**
 * Opens a request whose address is proved: notifies the organisation's service managers, or passes it to the desk at once if
 * there are none.
 */
export async function openRequest(
  world: Spine & Links,
  tx: Tx,
  request: AccessRequest,
  personId: string,
): Promise<void> {
  const { id, organisationId, role } = request;
  const askedAt = world.clock.now();
  const managers = await listServiceManagers(tx.trx, organisationId);
  const steps = accessSteps(await firstDesk(world, tx), askedAt, managers.length);
  const opened = { state: 'waiting' as const, personId, askedAt, clockAt: steps[0]!.at };
  await changeAccessRequest(tx.trx, id, opened);
  const by = { role: 'requester' as const, personId };
  await noteChange(world, tx, by, { act: 'accessAsked', organisationId, personId, facts: { role } });
  const told = await tellPeople(
    world,
    tx,
    managers.map((manager) => manager.personId),
    { letter: 'accessRequest', access: { organisationId, requestId: id, count: 0 } },
  );
  // No service manager can be reached by mail, so there is nobody to wait for.
  if (told === 0) await reachDesk(world, tx, { ...request, ...opened });
}

/** A request opened by a link from our mails. */
interface AccessLink {
  request: NamedRequest;
  /** True while the address is unproved and the link can still prove it. */
  provable: boolean;
}

/**
 * Reads a request by its link and changes nothing: scanners open links too (attack 23). Null if the link is unknown or expired.
 */
export async function openAccessLink(world: Spine, token: string): Promise<AccessLink | null> {
  const id = await requestOf(world, token);
  const request = id === null ? undefined : await findAccessRequest(world.db, id);
  if (!request) return null;
  const provable = request.state === 'unproved' && isAfter(request.proofUntil, realNow());
  // An old link to an address that was never proved shows nothing.
  return request.state === 'unproved' && !provable ? null : { request, provable };
}

/** Proves the address behind a link (POST) and only then notifies people (R3). Works once. */
export async function proveRequest(
  world: Spine & Links,
  token: string,
): Promise<Outcome<{ proved: true }, Refused<'link'>>> {
  const id = await requestOf(world, token);
  if (id === null) return { refused: 'link' };
  return world.transact(async (tx) => {
    const request = await lockAccessRequest(tx.trx, id);
    if (!request) return { refused: 'link' };
    if (request.state !== 'unproved') return { proved: true };
    if (!isAfter(request.proofUntil, realNow())) return { refused: 'link' };
    const { address: email, name, language } = request;
    const person = await identifyPerson(world, tx, { email, name, phone: null, language });
    await proveAddress(world, tx, email, world.clock.now());
    await openRequest(world, tx, request, person.id);
    return { proved: true };
  });
}

/** The id of the request that a link belongs to, or null if the link is unknown. */
export async function requestOf(world: Spine, token: string): Promise<string | null> {
  const link = world.signer.readLink(token);
  if (link?.purpose !== 'access') return null;
  const mail = await findOutgoingMail(world.db, link.mailId);
  return mail?.facts.access?.requestId ?? null;
}
