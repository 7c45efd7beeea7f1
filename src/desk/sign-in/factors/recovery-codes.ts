import { randomBytes } from 'node:crypto';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { Tx } from '#desk/spine/world.ts';
import { replaceRecoveryCodes, takeRecoveryCode } from '#store/sign-in/factors.ts';

/** Enough for years of lost telephones; they fit on a card. */
const recoveryCodesCount = 10;

/** Gives a person ten other codes and returns them, the only time that they can be read: the database keeps their hashes. */
export async function renewRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodesCount }, newCode);
  await replaceRecoveryCodes(tx.trx, personId, codes.map(hashOf));
  return codes;
}

/** Uses a code up. False when it is none of this person's, or was used before. */
export function spendRecoveryCode(tx: Tx, personId: string, typed: string): Promise<boolean> {
  return takeRecoveryCode(tx.trx, personId, hashOf(typed), new Date().toISOString());
}

/** Whether a text has the shape of a recovery code, and so is no code of an app. */
export function isRecoveryCode(typed: string): boolean {
  return plain(typed).length === codeCharacters;
}

/** 80 bits, in groups of four; without the letters that are taken for others when they are copied by hand. */
function newCode(): string {
  const signs = Array.from(randomBytes(codeCharacters), (byte) => alphabet[byte % alphabet.length]).join('');
  return signs.match(/.{4}/g)!.join('-');
}

function hashOf(code: string): Buffer {
  return hashToken(plain(code));
}

function plain(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const alphabet = 'abcdefghjkmnpqrstuvwxyz023456789';
const codeCharacters = 16;
