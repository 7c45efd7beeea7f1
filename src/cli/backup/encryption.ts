import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { CommandRefused } from '#cli/command-refused.ts';

/** A step of a stream, such as encryption; memory use stays constant. */
export type Pass = (source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;

const unchanged: Pass = (source) => source;

/** Encrypts to public keys, so that a desk can make backups that it cannot read itself. Changes nothing without keys. */
export function encryptTo(recipients: readonly string[]): Pass {
  return recipients.length === 0 ? unchanged : age(recipients.flatMap((recipient) => ['--recipient', recipient]));
}

/** Decrypts with the private key in a file. Throws CommandRefused if a key is needed and not given. */
export function decryptWith(identity: string | null, { encryptedTo }: { encryptedTo: string[] }): Pass {
  if (encryptedTo.length === 0) return unchanged;
  if (identity === null)
    throw new CommandRefused('The backup is encrypted. Name the file of its private key with --identity.');
  return age(['--decrypt', '--identity', identity]);
}

/** Throws CommandRefused before anything is written, if the program is missing or a key is wrong. */
export async function tryEncryption(pass: Pass): Promise<void> {
  for await (const _ of pass(nothing()));
}

async function* nothing(): AsyncGenerator<Buffer> {}

/** Debian's package `age` (age-encryption.org). */
function age(args: string[]): Pass {
  return async function* (source) {
    const program = spawn('age', args);
    const ended = new Promise<number | Error>((resolve) => program.once('error', resolve).once('close', resolve));
    const said = text(program.stderr);
    const unread = pipeline(source, program.stdin).then(
      () => null,
      (error: Error) => error,
    );
    try {
      yield* program.stdout as AsyncIterable<Buffer>;
      const end = await ended;
      if (end !== 0) throw refusalOf(end, await said);
      // A source that fails looks like one that ends.
      const failure = await unread;
      if (failure !== null) throw failure;
    } finally {
      program.kill();
    }
  };
}

function refusalOf(end: number | Error, said: string): Error {
  if (end instanceof Error)
    return new CommandRefused('The program age is not installed. Install it with: apt-get install age');
  const reason = said.split('\n')[0]!.replace(/^age: (error: )?/, '');
  return new CommandRefused(`The backup cannot be encrypted or decrypted: ${reason}`);
}
