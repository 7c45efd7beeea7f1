import { randomBytes } from 'node:crypto';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { Tx } from '#desk/spine/world.ts';
import { replaceRecoveryCodes, takeRecoveryCode } from '#store/sign-in/factors.ts';

/** Enough for years of lost phones, and they fit on a card. */
const recoveryCodesCount = 10;

/**
 * Replaces a person's recovery codes and returns the ten new ones. They cannot be read again: the database stores their hashes.
 */
export async function renewRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodesCount }, newCode);
  await replaceRecoveryCodes(tx.trx, personId, codes.map(hashOf));
  return codes;
}

/** Uses up a recovery code. Returns false if it is not this person's or was used before. */
export function spendRecoveryCode(tx: Tx, personId: string, typed: string): Promise<boolean> {
  return takeRecoveryCode(tx.trx, personId, hashOf(typed), new Date().toISOString());
}

/** Whether a text has the shape of a recovery code rather than an app code. */
export function isRecoveryCode(typed: string): boolean {
  return plain(typed).length === codeCharacters;
}

/** 80 bits in groups of four, without letters that are easily confused when copied by hand. */
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
