import { readArguments, readerLanguage } from '#cli/arguments.ts';
import { choose } from '#cli/calendar-desk.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { type CommandWorld, withWorld } from '#cli/with-world.ts';
import { type MailResult, takeMail } from '#desk/intake/take-mail.ts';
import { readBounceAddress } from '#domain/sending/bounce-address.ts';
import { mailReason } from '#locales/mail/messages.ts';
import { messageBytesMax } from '#mail/read/message/limits.ts';
import { neverAMessage, openPiped, type PipedMessage } from '#mail/read/piped.ts';
import { listDesks, listMailboxes } from '#store/desks/desks.ts';
import { readQuarantine } from '#store/processes/quarantine.ts';

const usage = 'receive-mail [--desk DTO] < message.eml';

/** sysexits.h, as MTAs interpret it: a non-mail goes back to its sender, anything else is retried. */
const exitCodes = { saved: 0, neverAMessage: 65, tryAgain: 75 };

/**
 * Receives one message from standard input, piped by an MTA. It is stored before it is parsed. Any error before that, even a
 * wrong setting, tells the MTA to retry, so no message is lost (R1, R26).
 */
export async function run(args: string[], environment: Environment): Promise<number> {
  try {
    const { values } = readArguments(usage, { args, options: { desk: { type: 'string' } } });
    const bytes = await readWhole(process.stdin, messageBytesMax);
    const piped = bytes === null ? null : openPiped(bytes);
    const never = piped === null ? 'messageTooLarge' : await neverAMessage(piped.raw);
    if (piped === null || never !== null) return say('neverAMessage', 'refused', null, inWords({ code: never! }));
    const result = await withWorld(environment, (world) => save(world, piped, values.desk ?? null));
    const reason = result.reason === null ? 'It is saved, and waits to be read.' : inWords(result.reason);
    return say('saved', result.outcome, result.ticket, reason);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`belfry: ${reason}\n`);
    return say('tryAgain', null, null, reason);
  }
}

/** The whole stream. Null if it exceeds `bytesMax`: the rest is read and discarded, so that the writer does not fail. */
async function readWhole(stream: AsyncIterable<Uint8Array>, bytesMax: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > bytesMax) chunks.length = 0;
    else chunks.push(chunk);
  }
  return bytes > bytesMax ? null : Buffer.concat(chunks);
}

/** The API's words, in the language of the terminal (the MTA's log). */
function inWords(reason: { code: string }): string {
  return mailReason(reason, readerLanguage(process.env));
}

async function save(world: CommandWorld, piped: PipedMessage, prefix: string | null): Promise<MailResult> {
  if ((await readQuarantine(world.db)) !== null)
    throw new CommandRefused('The restored database is in quarantine, so it takes no mail yet.');
  const mailbox = await findMailbox(world, piped.recipients, prefix);
  return takeMail(world, { mailbox, envelopeFrom: piped.envelopeFrom, raw: piped.raw });
}

/** The mailbox of the named desk, else the one that the message is addressed to, else the only desk's. */
async function findMailbox(world: CommandWorld, recipients: string[], prefix: string | null): Promise<string> {
  const desks = await listDesks(world.db);
  const named = prefix === null ? null : choose(desks, prefix);
  const ours = (await listMailboxes(world.db)).filter(({ deskId }) => named === null || named.id === deskId);
  // A letter's bounce address belongs to its mailbox; its token is read from the headers later.
  const mailboxes = recipients.map((recipient) => readBounceAddress(recipient)?.mailbox ?? recipient);
  const addressed = mailboxes.find((recipient) => ours.some(({ address }) => address === recipient));
  const fallback = named ?? (desks.length === 1 || world.installation === 'demonstration' ? desks[0] : undefined);
  const mailbox = addressed ?? fallback?.mailbox;
  if (mailbox) return mailbox;
  const known = desks.map((desk) => desk.prefix).join(', ');
  throw new CommandRefused(
    `The message is addressed to no mailbox of ours. Say --desk, one of: ${known || 'none yet'}.`,
  );
}

function say(end: keyof typeof exitCodes, outcome: string | null, ticket: string | null, reason: string): number {
  process.stdout.write(`${JSON.stringify({ outcome, ticket, reason })}\n`);
  return exitCodes[end];
}
