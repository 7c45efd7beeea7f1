import { recordAct } from '#desk/history/record-audit.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import { proveAddress } from '#desk/people/prove-address.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { newSecretToken } from '#desk/spine/secret-token.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import { type By, theDesk } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { readAddress } from '#domain/people/email.ts';
import type { TokenScope } from '#domain/sign-in/token.ts';
import { addPerson } from '#store/people/people.ts';
import type { TokensTable } from '#store/schema/schema.ts';
import { accountHolders } from '#store/sign-in/accounts.ts';
import { addToken } from '#store/sign-in/tokens.ts';

export interface TokenOrder {
  name: string;
  role: TokensTable['role'];
  /** The address of the person for whom the token acts; null for a service, which cannot be a requester. */
  person: string | null;
  /** The only desk of the token; null for all desks of its person. */
  deskId?: string | null;
  /** If omitted, everything that its role allows. */
  scopes?: TokenScope[];
  /** If omitted, it never expires. Real time. */
  expiresAt?: Instant;
}

export type TokenRefusal = 'personNeeded' | 'notAnAddress' | 'notAnAgent' | 'notAnAdministrator';

/** Creates an API token and returns it. It cannot be read again: the database stores its hash. */
export function createToken(
  world: Spine,
  order: TokenOrder,
  by: By = theDesk,
): Promise<Outcome<{ token: string }, Refused<TokenRefusal>>> {
  return world.transact(async (tx) => {
    const found = await personOf(world, tx, order);
    if ('refused' in found) return found;
    const { token, hash } = newSecretToken('bft_');
    const { name, role, deskId = null, scopes = null, expiresAt = null } = order;
    // Tokens use real time, whatever the desk's clock says.
    const createdAt = new Date().toISOString();
    const id = world.newId();
    await addToken(tx.trx, {
      id,
      tokenHash: hash,
      name,
      role,
      personId: found.personId,
      deskId,
      createdAt,
      scopes,
      expiresAt,
    });
    await recordAct(world, tx, by, {
      act: 'tokenCreated',
      subject: { kind: 'token', id },
      deskId,
      personId: found.personId,
      data: { role },
    });
    return { token };
  });
}

async function personOf(
  world: Spine,
  tx: Tx,
  { role, person, name }: TokenOrder,
): Promise<Outcome<{ personId: string }, Refused<TokenRefusal>>> {
  if (person === null) return role === 'requester' ? { refused: 'personNeeded' } : addService(world, tx, name);
  const email = readAddress(person);
  if (email === null) return { refused: 'notAnAddress' };
  if (role === 'requester') return requesterOf(world, tx, email);
  const holder = await accountHolders(tx.trx).where('accounts.login', '=', email).executeTakeFirst();
  const roles = holder?.roles ?? [];
  if (role === 'admin' && !roles.includes('administrator')) return { refused: 'notAnAdministrator' };
  if (!roles.some((each) => each !== 'requester' && each !== 'serviceManager')) return { refused: 'notAnAgent' };
  return { personId: holder!.personId };
}

/** Adds a person named after the token, so that the record shows which service did what. */
async function addService(world: Store, tx: Tx, name: string): Promise<{ personId: string }> {
  const { id } = await addPerson(tx.trx, {
    id: world.newId(),
    name,
    phone: null,
    language: null,
    anonymous: false,
    address: null,
  });
  return { personId: id };
}

/** A token counts as a sign-in, which proves the address (R3). */
async function requesterOf(world: Spine, tx: Tx, email: string): Promise<{ personId: string }> {
  const person = await identifyPerson(world, tx, { email, name: null, phone: null, language: null });
  await proveAddress(world, tx, email, world.clock.now());
  return { personId: person.id };
}
