import { maySignIn } from '#desk/sign-in/authority.ts';
import { takeSignInMail } from '#desk/sign-in/sign-in-limits.ts';
import type { DeskLetter } from '#desk/spine/queue-desk-letter.ts';
import { queueOwnLetter } from '#desk/spine/queue-own-letter.ts';
import { hashToken, newSecretToken } from '#desk/spine/secret-token.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { ProvedIdentity } from '#domain/sign-in/provider.ts';
import { takeBackMailToNobody } from '#store/letters/outgoing-mails.ts';
import { findPersonByAddress } from '#store/people/people.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import { addSignInCode } from '#store/sign-in/sign-in-codes.ts';

/** Time for a mail that is a little late. */
export const codeSeconds = 10 * 60;
/** After so many wrong codes another one is asked for. */
export const codeTriesMax = 5;

/** What a sign-in mail says; sealed in its row, so that the database gives no code away. */
export interface MailedCode {
  code: string;
  link: string;
  expiresAt: string;
  /** The name of the provider whose account the code links; left out if it only signs in. */
  provider?: string;
}

/** A provider's subject that a code links, and what the provider is called. */
export interface AskedLink {
  identity: ProvedIdentity;
  provider: string;
}

/**
 * Mails a code and a link to an address of somebody with access, or who asked for it. The answer, and the statements that it takes, are the same for
 * any other, to which nothing is sent (attack 26). Gives the token that the asking browser keeps: a code counts together with it alone.
 */
export async function askCode(
  world: World,
  asked: { email: string; language: Language; address: string; link?: AskedLink | null },
): Promise<{ token: string }> {
  const { email, language, address } = asked;
  const { identity, provider } = asked.link ?? {};
  const mails = await takeSignInMail(world, email, address);
  const { token, hash } = newSecretToken();
  const link = newSecretToken();
  const code = codeOfLink(link.token);
  const now = new Date().toISOString();
  const expiresAt = plusSeconds(now, codeSeconds);
  await world.transact(async (tx) => {
    const met = await findPersonByAddress(tx.trx, email);
    const holder = await findSignInPerson(tx.trx, met?.id ?? nobody);
    const personId = holder && maySignIn(holder) ? holder.personId : null;
    await addSignInCode(
      tx.trx,
      {
        ...{ tokenHash: hash, linkHash: link.hash, codeHash: hashOfCode(token, code), address: email, expiresAt },
        ...{ personId, identity: identity ? JSON.stringify(identity) : null },
      },
      now,
    );
    if (mails)
      await mailCode(
        world,
        tx,
        { address: email, personId, language },
        { code, link: link.token, expiresAt, provider },
      );
  });
  return { token };
}

/** The code's hash holds the browser's token, so that eight digits are not found from the table by trying all. */
export function hashOfCode(token: string, code: string): Buffer {
  return hashToken(`${token} ${code}`);
}

/** Returns the code of a mail from the secret in its link, so that the page behind the link can show it. */
export function codeOfLink(link: string): string {
  const number = hashToken(`code ${link}`).readBigUInt64BE() % BigInt(10 ** codeDigits);
  return String(number).padStart(codeDigits, '0');
}

/** A mail to nobody is written and taken back in the same transaction, so that time tells nothing either. */
async function mailCode(
  world: World,
  tx: Tx,
  recipient: Pick<DeskLetter, 'address' | 'personId' | 'language'>,
  mailed: MailedCode,
): Promise<void> {
  const sealed = world.signer.seal(JSON.stringify(mailed));
  const letter = mailed.provider === undefined ? 'signInCode' : 'providerCode';
  const id = await queueOwnLetter(world, tx, { letter, ...recipient, sealed });
  if (id !== null) await takeBackMailToNobody(tx.trx, id);
}

const codeDigits = 8;

/** Nobody's id: what is asked of an address that nobody has. */
const nobody = '00000000-0000-0000-0000-000000000000';
