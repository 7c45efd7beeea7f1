import { recordAct } from '#desk/history/record-audit.ts';
import { createToken } from '#desk/sign-in/create-token.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { plusSeconds } from '#domain/instant.ts';
import { type TokenScope, tokenDaysMax, tokenNameCharactersMax } from '#domain/sign-in/token.ts';
import { hasDuty, hasDutyAt } from '#domain/staff/duties.ts';
import { revokeToken as revokeRow } from '#store/sign-in/tokens.ts';

interface WantedToken {
  /** Its purpose. */
  name: string;
  role: 'agent' | 'admin';
  scopes: TokenScope[];
  /** Null for every desk, which only an administrator of all desks may grant. */
  deskId: string | null;
  /** Real time. */
  expiresAt: string | null;
}

export type WantedTokenProblem =
  | { field: 'name'; problem: 'missing' | 'tooLong' }
  | { field: 'scopes'; problem: 'missing' }
  | { field: 'expires'; problem: 'missing' | 'past' | 'tooFar' };

/**
 * Creates a token for a service, with an expiry and only the rights that it needs. Tokens that act as a person can only be made
 * by a command.
 */
export async function issueToken(
  world: Spine,
  actor: Actor,
  wanted: WantedToken,
): Promise<Outcome<{ token: string }, Refused<'missing'> | Invalid<WantedTokenProblem>>> {
  if (!(await givesTokensFor(world, actor, wanted.deskId))) return { refused: 'missing' };
  const problems = problemsOf(wanted);
  if (problems.length > 0) return { refused: 'invalid', problems };
  const order = { ...wanted, name: wanted.name.trim(), person: null, expiresAt: wanted.expiresAt! };
  const made = await createToken(world, order, byHighestRole(actor));
  if ('refused' in made) throw new Error(`A service’s token was refused: ${made.refused}.`);
  return made;
}

/** Ends a token at once. It is missing if the actor has no such token to end, or if it was ended before. */
export function revokeToken(world: Store, actor: Actor, tokenId: string): Promise<Outcome<{ revoked: true }>> {
  return ifMay(world, hasDuty(actor, 'tokens'), async (tx): Promise<Outcome<{ revoked: true }>> => {
    const revoked = await revokeRow(tx.trx, tokenId, new Date().toISOString());
    if (!revoked || !(await givesTokensFor(world, actor, revoked.deskId))) return { refused: 'missing' };
    await recordAct(world, tx, actor, {
      act: 'tokenRevoked',
      subject: { kind: 'token', id: tokenId },
      deskId: revoked.deskId,
      personId: revoked.personId,
      data: { role: revoked.role },
    });
    return { revoked: true };
  });
}

/** Whether the actor manages the tokens of a desk; those of all desks need an administrator of every desk. */
export async function givesTokensFor(world: Store, actor: Actor, deskId: string | null): Promise<boolean> {
  if (deskId !== null) return hasDutyAt(actor, 'tokens', deskId);
  return (await world.allDesks(world.db)).every(({ id }) => hasDutyAt(actor, 'tokens', id));
}

function problemsOf({ name, scopes, expiresAt }: WantedToken): WantedTokenProblem[] {
  const now = new Date().toISOString();
  const latest = plusSeconds(now, tokenDaysMax * 24 * 60 * 60);
  const problems: WantedTokenProblem[] = [];
  if (name.trim() === '') problems.push({ field: 'name', problem: 'missing' });
  if (name.trim().length > tokenNameCharactersMax) problems.push({ field: 'name', problem: 'tooLong' });
  if (scopes.length === 0) problems.push({ field: 'scopes', problem: 'missing' });
  if (expiresAt === null) problems.push({ field: 'expires', problem: 'missing' });
  else if (Date.parse(expiresAt) <= Date.parse(now)) problems.push({ field: 'expires', problem: 'past' });
  else if (Date.parse(expiresAt) > Date.parse(latest)) problems.push({ field: 'expires', problem: 'tooFar' });
  return problems;
}
