import { randomInt } from 'node:crypto';
import type { DeskLetter } from '#desk/queue-desk-letter.ts';
import { queueOwnLetter } from '#desk/queue-own-letter.ts';
import { hashToken, newSecretToken } from '#desk/secret-token.ts';
import { maySignIn } from '#desk/sign-in/authority.ts';
import { takeSignInMail } from '#desk/sign-in-limits.ts';
import type { Tx, World } from '#desk/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { ProvedIdentity } from '#domain/sign-in/provider.ts';
import { findSignInPerson } from '#store/accounts.ts';
import { takeBackMailToNobody } from '#store/outgoing-mails.ts';
import { findPersonByAddress } from '#store/people.ts';
import { addSignInCode } from '#store/sign-in-codes.ts';

/** Time for a mail that is a little late. */
export const codeSeconds = 10 * 60;
/** After so many wrong codes another one is asked for. */
export const codeTriesMax = 5;

/** What a sign-in mail says; sealed in its row, so that the database gives no code away. */
export interface MailedCode {
  code: string;
  link: string;
  expiresAt: string;
}

/**
 * Mails a code and a link to an address of somebody with access, or who asked for it. The answer, and the statements that it takes, are the same for
 * any other, to which nothing is sent (attack 26). Gives the token that the asking browser keeps: a code counts together with it alone.
 */
export async function askCode(
  world: World,
  asked: { email: string; language: Language; address: string; identity?: ProvedIdentity },
): Promise<{ token: string }> {
  const { email, language, address, identity } = asked;
  const mails = await takeSignInMail(world, email, address);
  const { token, hash } = newSecretToken();
  const link = newSecretToken();
  const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');
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
    if (mails) await mailCode(world, tx, { address: email, personId, language }, { code, link: link.token, expiresAt });
  });
  return { token };
}

/** The code's hash holds the browser's token, so that eight digits are not found from the table by trying all. */
export function hashOfCode(token: string, code: string): Buffer {
  return hashToken(`${token} ${code}`);
}

/** A mail to nobody is written and taken back in the same transaction, so that time tells nothing either. */
async function mailCode(
  world: World,
  tx: Tx,
  recipient: Pick<DeskLetter, 'address' | 'personId' | 'language'>,
  mailed: MailedCode,
): Promise<void> {
  const sealed = world.signer.seal(JSON.stringify(mailed));
  const id = await queueOwnLetter(world, tx, { letter: 'signInCode', ...recipient, sealed });
  if (id !== null) await takeBackMailToNobody(tx.trx, id);
}

const codeDigits = 8;

/** Nobody's id: what is asked of an address that nobody has. */
const nobody = '00000000-0000-0000-0000-000000000000';
