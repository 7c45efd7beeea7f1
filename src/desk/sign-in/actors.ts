import { authorityOf, rolesIn, rolesOf } from '#desk/sign-in/authority.ts';
import { findByTokens } from '#desk/spine/secret-token.ts';
import type { Store } from '#desk/spine/world.ts';
import { type Actor, type Role, staffRoles } from '#domain/actor.ts';
import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';
import type { TokenScope } from '#domain/sign-in/token.ts';
import { hasAsked } from '#store/access/own-access.ts';
import type { Handle } from '#store/database/database.ts';
import { type AccountHolder, findSignInPerson } from '#store/sign-in/accounts.ts';
import { type FoundSession, findSessions, noteUse } from '#store/sign-in/sessions.ts';
import { type Bearer, findBearers, noteTokenUse } from '#store/sign-in/tokens.ts';

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
 * The bearers of tokens; null if unknown, `expired` if it expired or was ended. Roles are read each time, so that a change counts
 * at once (attack 29). Tokens use real time.
 */
export async function actorsOfTokens(
  world: Store,
  tokens: readonly (string | null)[],
): Promise<(TokenBearer | 'expired' | null)[]> {
  const bearers = await findByTokens(tokens, /^bft_[\w-]{43}$/, (hashes) => findBearers(world.db, hashes));
  const now = new Date().toISOString();
  const isValid = ({ expiresAt }: Bearer) => expiresAt === null || isAfter(expiresAt, now);
  await noteTokensUsed(world, bearers.filter((bearer) => bearer !== undefined).filter(isValid), now);
  return bearers.map((bearer) => {
    if (!bearer) return null;
    if (!isValid(bearer)) return 'expired';
    const { tokenId, deskId, scopes } = bearer;
    return { tokenId, deskId, scopes, actor: actorOf(bearer, rolesOfToken(bearer), desksOfToken(bearer)) };
  });
}

/** Last use is saved per minute: precise enough, and one write per call would cost more than most calls. */
const useSeconds = 60;

async function noteTokensUsed({ transact }: Store, bearers: Bearer[], now: Instant): Promise<void> {
  const minuteAgo = plusSeconds(now, -useSeconds);
  const unnoted = bearers.filter(({ lastUsedAt }) => lastUsedAt === null || !isAfter(lastUsedAt, minuteAgo));
  const ids = unnoted.map(({ tokenId }) => tokenId);
  if (ids.length > 0) await transact(({ trx }) => noteTokenUse(trx, ids, now, minuteAgo));
}

/** The actor signed in with a session's token; null if it is unknown or incomplete, or if the person lost every role. */
export async function actorOfSession(world: Store, token: string): Promise<Actor | null> {
  return (await signedInWith(world, token))?.actor ?? null;
}

/** The actor, and the revisions of cached page data at that time, read in one statement. */
export async function signedInWith(world: Store, token: string): Promise<SignedIn | null> {
  return (await signedInWithAny(world, [token]))[0]!;
}

/** The actors of several sessions, in the order of their tokens, read in one statement. */
export async function signedInWithAny(world: Store, tokens: readonly (string | null)[]): Promise<(SignedIn | null)[]> {
  const holders = await holdersOf(world, tokens);
  const known = holders.map((holder) => (holder && rolesOf(holder).length > 0 ? holder : null));
  noteSessionsUsed(
    world,
    known.filter((holder) => holder !== null),
  );
  return known.map((holder) => {
    if (!holder) return null;
    const actor = actorOf(holder, rolesIn(holder), holder.deskIds ?? []);
    // Staff pages use the language chosen for the console; mails use the language of the account.
    return { actor: { ...actor, language: holder.consoleLanguage ?? actor.language }, revisions: holder.revisions };
  });
}

interface SignedIn {
  actor: Actor;
  revisions: FoundSession['revisions'];
}

/**
 * The person signed in with a session's token who has no role but has requested one. They may only see the page of their own
 * requests (R9), so no other page or call gets them as an actor.
 */
export async function askerOfSession(world: Store, token: string): Promise<Actor | null> {
  const [holder] = await holdersOf(world, [token]);
  if (!holder || rolesOf(holder).length > 0 || !(await hasAsked(world.db, holder.personId))) return null;
  noteSessionsUsed(world, [holder]);
  return { ...actorOf(holder, [], []), organisationIds: [] };
}

/** The people of complete sessions whose staff roles are still those that they were opened for. */
async function holdersOf({ db }: Store, tokens: readonly (string | null)[]): Promise<(FoundSession | null)[]> {
  const now = new Date().toISOString();
  const holders = await findByTokens(tokens, /^[\w-]{43}$/, (hashes) => findSessions(db, hashes, now));
  return holders.map((holder) => (holder?.complete && holder.authority === authorityOf(holder) ? holder : null));
}

/** A staff member with their current rights, for work that they requested earlier; null if they have no role left. */
export async function actorOfPerson(handle: Handle, personId: string): Promise<Actor | null> {
  const holder = await findSignInPerson(handle, personId);
  if (!holder || rolesOf(holder).length === 0) return null;
  return actorOf(holder, rolesOf(holder), holder.deskIds ?? []);
}

/** Records when sessions were last used, to the minute. Few requests write, and none waits for it. */
function noteSessionsUsed({ db, log }: Store, sessions: FoundSession[]): void {
  const now = new Date().toISOString();
  const minuteAgo = plusSeconds(now, -useSeconds);
  const ids = sessions.filter(({ usedAt }) => !isAfter(usedAt, minuteAgo)).map(({ sessionId }) => sessionId);
  if (ids.length === 0) return;
  noteUse(db, ids, now, minuteAgo).catch((error) =>
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
