import { maySignIn } from '#desk/sign-in/authority.ts';
import { takeSignInMail } from '#desk/sign-in/sign-in-limits.ts';
import { type DeskLetter, queueOwnLetter } from '#desk/spine/queue-desk-letter.ts';
import { hashToken, newSecretToken } from '#desk/spine/secret-token.ts';
import type { Limits, Spine, Tx } from '#desk/spine/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { ProvedIdentity } from '#domain/sign-in/provider.ts';
import { takeBackMailToNobody } from '#store/letters/outgoing-mails.ts';
import { findPersonByAddress } from '#store/people/people.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import { addSignInCode } from '#store/sign-in/sign-in-codes.ts';

/** Allows for a slightly delayed mail. */
export const codeSeconds = 10 * 60;
/** After this many wrong codes a new one is needed. */
export const codeTriesMax = 5;

/** The secrets of a sign-in mail; sealed in its row, so that reading the database reveals no code. */
export interface MailedCode {
  code: string;
  link: string;
  expiresAt: string;
  /** The name of the provider whose account the code links; omitted if it only signs in. */
  provider?: string;
}

/** A provider's subject that a code links, and the provider's name. */
export interface AskedLink {
  identity: ProvedIdentity;
  provider: string;
}

/**
 * Mails a code and a link to an address of a person with access, or with a request for it. Any other address gets nothing, with
 * the same response and statements (attack 26). Returns the token for the asking browser; a code works only with it.
 */
export async function askCode(
  world: Spine & Limits,
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
        tokenHash: hash,
        linkHash: link.hash,
        codeHash: hashOfCode(token, code),
        address: email,
        expiresAt,
        personId,
        identity: identity ? JSON.stringify(identity) : null,
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

/** The hash includes the token of the browser or session, so that an eight-digit code cannot be brute-forced from the table. */
export function hashOfCode(token: string, code: string): Buffer {
  return hashToken(`${token} ${code}`);
}

/** Returns the code of a mail from the secret in its link, so that the page of the link can show it. */
export function codeOfLink(link: string): string {
  const number = hashToken(`code ${link}`).readBigUInt64BE() % BigInt(10 ** codeDigits);
  return String(number).padStart(codeDigits, '0');
}

/** For an unknown address the mail is written and rolled back in the same transaction, so that timing reveals nothing. */
async function mailCode(
  world: Spine,
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

/** An id that no person has, for queries about unknown addresses. */
const nobody = '00000000-0000-0000-0000-000000000000';
