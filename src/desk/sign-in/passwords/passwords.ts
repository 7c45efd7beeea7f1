import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

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
  return bytes.toString('base64').replace(/=+$/, '');
}
