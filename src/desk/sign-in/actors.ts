import { authorityOf, rolesIn, rolesOf } from '#desk/sign-in/authority.ts';
import { readSession } from '#desk/sign-in/sessions.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { Store } from '#desk/spine/world.ts';
import { type Actor, type Role, staffRoles } from '#domain/actor.ts';
import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';
import type { TokenScope } from '#domain/sign-in/token.ts';
import { hasAsked } from '#store/access/own-access.ts';
import type { Handle } from '#store/database/database.ts';
import { type AccountHolder, findSignInPerson } from '#store/sign-in/accounts.ts';
import { type FoundSession, noteUse } from '#store/sign-in/sessions.ts';
import { type Bearer, findBearer, noteTokenUse } from '#store/sign-in/tokens.ts';

/** The bearer of an API token, and the token itself: keys of repeated calls are saved per token. */
export interface TokenBearer {
  actor: Actor;
  tokenId: string;
  /** The desk of the token, if it is limited to one. */
  deskId: string | null;
  /** Null allows everything that its role allows. */
  scopes: TokenScope[] | null;
}

/**
 * The bearer of a token; null if unknown, `expired` if it expired or was ended. Roles are read each time, so that a change counts
 * at once (attack 29). Tokens use real time.
 */
export async function actorOfToken(world: Store, token: string): Promise<TokenBearer | 'expired' | null> {
  if (!/^bft_[\w-]{43}$/.test(token)) return null;
  const bearer = await findBearer(world.db, hashToken(token));
  if (!bearer) return null;
  const now = new Date().toISOString();
  if (bearer.expiresAt !== null && !isAfter(bearer.expiresAt, now)) return 'expired';
  await noteTokenUsed(world, bearer, now);
  const { tokenId, deskId, scopes } = bearer;
  return { tokenId, deskId, scopes, actor: actorOf(bearer, rolesOfToken(bearer), desksOfToken(bearer)) };
}

/** Last use is saved per minute: precise enough, and one write per call would cost more than most calls. */
const useSeconds = 60;

async function noteTokenUsed({ transact }: Store, bearer: Bearer, now: Instant): Promise<void> {
  const minuteAgo = plusSeconds(now, -useSeconds);
  if (bearer.lastUsedAt !== null && isAfter(bearer.lastUsedAt, minuteAgo)) return;
  await transact(({ trx }) => noteTokenUse(trx, bearer.tokenId, now, minuteAgo));
}

/** The actor signed in with a session's token; null if it is unknown or incomplete, or if the person lost every role. */
export async function actorOfSession(world: Store, token: string): Promise<Actor | null> {
  return (await signedInWith(world, token))?.actor ?? null;
}

/** The actor, and the revisions of cached page data at that time, read in one statement. */
export async function signedInWith(world: Store, token: string) {
  const holder = await holderOf(world, token);
  if (!holder || rolesOf(holder).length === 0) return null;
  noteSessionUsed(world, holder);
  const actor = actorOf(holder, rolesIn(holder), holder.deskIds ?? []);
  // Staff pages use the language chosen for the console; mails use the language of the account.
  return { actor: { ...actor, language: holder.consoleLanguage ?? actor.language }, revisions: holder.revisions };
}

/**
 * The person signed in with a session's token who has no role but has requested one. They may only see the page of their own
 * requests (R9), so no other page or call gets them as an actor.
 */
export async function askerOfSession(world: Store, token: string): Promise<Actor | null> {
  const holder = await holderOf(world, token);
  if (!holder || rolesOf(holder).length > 0 || !(await hasAsked(world.db, holder.personId))) return null;
  noteSessionUsed(world, holder);
  return { ...actorOf(holder, [], []), organisationIds: [] };
}

/** The person of a complete session whose staff roles are still those that it was opened for. */
async function holderOf({ db }: Store, token: string): Promise<FoundSession | null> {
  const holder = /^[\w-]{43}$/.test(token) ? await readSession(db, token) : undefined;
  return holder?.complete && holder.authority === authorityOf(holder) ? holder : null;
}

/** A staff member with their current rights, for work that they requested earlier; null if they have no role left. */
export async function actorOfPerson(handle: Handle, personId: string): Promise<Actor | null> {
  const holder = await findSignInPerson(handle, personId);
  if (!holder || rolesOf(holder).length === 0) return null;
  return actorOf(holder, rolesOf(holder), holder.deskIds ?? []);
}

/** Records when a session was last used, to the minute. Few requests write, and none waits for it. */
function noteSessionUsed({ db, log }: Store, { sessionId, usedAt }: FoundSession): void {
  const now = new Date().toISOString();
  const minuteAgo = plusSeconds(now, -useSeconds);
  if (isAfter(usedAt, minuteAgo)) return;
  noteUse(db, sessionId, now, minuteAgo).catch((error) =>
    log.warn({ error }, 'The last use of a session could not be saved.'),
  );
}

function actorOf(holder: AccountHolder, roles: Role[], deskIds: string[]): Actor {
  const { personId, name, login, address, language, organisationIds } = holder;
  const email = login ?? address;
  const managed = roles.includes('serviceManager') ? organisationIds : [];
  return {
    personId,
    name: name ?? email ?? '',
    email,
    language: language ?? 'en',
    roles,
    deskIds,
    organisationIds: managed,
  };
}

/** The roles that a token grants, limited by its person's. A token without a person acts as a service, at every desk. */
function rolesOfToken({ role, roles, organisationIds }: Bearer): Role[] {
  if (role === 'requester') return organisationIds.length > 0 ? ['requester', 'serviceManager'] : ['requester'];
  if (roles === null) return [role === 'admin' ? 'administrator' : 'agent'];
  if (role === 'admin') return roles.filter((each) => staffRoles.includes(each));
  const desk = roles.filter((each) => each === 'agent' || each === 'complaintCoordinator');
  return desk.length === 0 && roles.includes('administrator') ? ['agent'] : desk;
}

function desksOfToken({ role, roles, deskIds, deskId, everyDeskId }: Bearer): string[] {
  if (role === 'requester') return [];
  const desks = roles === null ? everyDeskId : (deskIds ?? []);
  return deskId === null ? desks : desks.filter((id) => id === deskId);
}
