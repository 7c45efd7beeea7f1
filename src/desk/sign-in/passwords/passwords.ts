import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { openTriedWords } from '#desk/sign-in/passwords/tried-words.ts';
import { recordOwn } from '#desk/sign-in/record-sign-in.ts';
import { isRecent, readSession } from '#desk/sign-in/sessions.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { Spine } from '#desk/spine/world.ts';
import { checkNewPassword, type WeakPassword } from '#domain/sign-in/check-password.ts';
import { savePassword } from '#store/sign-in/accounts.ts';
import { deleteOtherSessions } from '#store/sign-in/sessions.ts';

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 };

const derive = promisify(argon2);

/** Hashes a password with argon2id (RFC 9106), in PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { message: password.normalize('NFKC'), nonce, ...cost });
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(nonce)}$${encode(tag)}`;
}

/** Whether the password matches the hash. Takes the same time without a hash, so that timing reveals nothing (attack 26). */
export async function checkPassword(password: string, hash: string | null): Promise<boolean> {
  const [memory, passes, parallelism, nonce, tag] = parse(hash ?? decoy);
  const found = await derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce: Buffer.from(nonce, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: 32,
  });
  return timingSafeEqual(found, Buffer.from(tag, 'base64')) && hash !== null;
}

const decoy = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=1$${encode(Buffer.alloc(16))}$${encode(Buffer.alloc(32))}`;

function parse(hash: string): [string, string, string, string, string] {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(hash);
  if (!found) throw new Error('A password hash is not in PHC format.');
  return found.slice(1) as [string, string, string, string, string];
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}

type PasswordSet = Outcome<{ done: true }, Refused<WeakPassword | 'notRecent'>>;

/** Sets or changes the actor's password. Their other sessions end at once. */
export async function setPassword(world: Spine, token: string, password: string): Promise<PasswordSet> {
  const session = await readSession(world.db, token);
  if (!session || !isRecent(session)) return { refused: 'notRecent' };
  const about = { email: session.login, name: session.name };
  const weak = checkNewPassword(password, about, await openTriedWords());
  if (weak !== null) return { refused: weak };
  const passwordHash = await hashPassword(password);
  await world.transact(async (tx) => {
    await savePassword(tx.trx, session.personId, passwordHash);
    await deleteOtherSessions(tx.trx, session.personId, hashToken(token));
    await recordOwn(world, tx, session, { act: 'passwordSet' });
  });
  return { done: true };
}
