import { recordAct } from '#desk/history/record-audit.ts';
import { networkOf } from '#desk/limits/network.ts';
import { rolesOf } from '#desk/sign-in/authority.ts';
import { queueOwnLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import { theDesk } from '#domain/actor.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { type Factor, mustHaveFactor, type Proof } from '#domain/sign-in/decide-sign-in.ts';
import { type Device, describeDevice } from '#domain/sign-in/device.ts';
import type { SignInNews, SignInNewsFacts } from '#domain/sign-in/news.ts';
import { type AccountHolder, findSignInPerson } from '#store/sign-in/accounts.ts';
import { recallDevice } from '#store/sign-in/sessions.ts';

type Holder = Pick<AccountHolder, 'personId' | 'roles' | 'organisationIds'>;

/**
 * Records a sign-in of a person with a role, with its proofs and device (R25), and mails them about a new device. Requesters only
 * see their own data, so theirs are not recorded.
 */
export async function recordSignIn(
  world: Spine,
  tx: Tx,
  holder: Holder,
  { proved, userAgent }: { proved: readonly Proof[]; userAgent: string },
): Promise<void> {
  if (!mustHaveFactor(rolesOf(holder))) return;
  const device = describeDevice(userAgent);
  const { personId } = holder;
  if (device !== null && (await recallDevice(tx.trx, personId, device)) === 'new')
    await tellSignIn(world, tx, personId, { news: 'newDevice', device });
  await record(world, tx, holder, 'signedIn', { proved, ...(device === null ? {} : { device }) });
}

/** Mails a person that their way of signing in changed, so that they notice changes that they did not make. */
export async function tellSignIn(world: Spine, tx: Tx, personId: string, news: SignInNewsFacts): Promise<void> {
  const person = await findSignInPerson(tx.trx, personId);
  const address = person?.login ?? person?.address;
  if (!person || !address) return;
  const { language } = person;
  await queueOwnLetter(world, tx, { letter: 'signInNews', personId, address, language, signIn: news });
}

type OwnAct =
  | { act: 'factorSetUp' | 'factorWithdrawn'; factor: Factor }
  | { act: 'passwordSet' | 'recoveryCodesRenewed' | 'identityLinked' | 'identityUnlinked' };

/** Records that a person changed how they sign in, and mails them in case it was somebody else. */
export async function recordOwn(world: Spine, tx: Tx, holder: Holder, own: OwnAct): Promise<void> {
  await record(world, tx, holder, own.act, 'factor' in own ? { factor: own.factor } : {});
  await tellSignIn(world, tx, holder.personId, { news: newsOf(own) });
}

function newsOf(own: OwnAct): SignInNews {
  if (own.act === 'factorSetUp') return own.factor === 'totp' ? 'totpSetUp' : 'passkeySetUp';
  if (own.act === 'factorWithdrawn') return own.factor === 'totp' ? 'totpWithdrawn' : 'passkeyWithdrawn';
  return own.act;
}

function record(
  world: Store,
  tx: Tx,
  holder: Holder,
  act: OwnAct['act'] | 'signedIn',
  data: { proved?: readonly Proof[]; factor?: Factor; device?: Device },
): Promise<void> {
  const { personId } = holder;
  const by = byHighestRole({ roles: rolesOf(holder), personId });
  return recordAct(world, tx, by, { act, subject: { kind: 'person', id: personId }, personId, data });
}

interface FailedSignIn {
  way: Proof;
  /** The person whose account was tried; null if it has none. The typed text is not recorded. */
  personId: string | null;
  /** The browser's IP address; only its network is recorded. */
  address: string;
}

/** Records a failed sign-in with its network (R25, attack 72). */
export function recordFailure(world: Store, tx: Tx, { way, personId, address }: FailedSignIn): Promise<void> {
  const subject = personId === null ? ({ kind: 'installation', id: null } as const) : personOf(personId);
  return recordAct(world, tx, theDesk, {
    act: 'signInFailed',
    subject,
    personId,
    data: { way, network: networkOf(address) },
  });
}

function personOf(id: string) {
  return { kind: 'person', id } as const;
}
