import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { findRecipient } from '#desk/intake/find-recipient.ts';
import { type Reception, receiveMail } from '#desk/intake/receive-mail.ts';
import type { Obstacle } from '#desk/processes/pulse.ts';
import type { World } from '#desk/spine/world.ts';
import { messageBytesMax } from '#mail/read/message/limits.ts';
import { isFull } from '#store/database/temporary-failure.ts';
import type { UnreadMail } from '#store/intake/incoming-mails.ts';

interface LmtpOptions {
  host: string;
  port: number;
  /** Called once a mail is stored, so that it is read at once. */
  onSaved(mail: UnreadMail): void;
  /** Why this process can save no mail now; null if it can. */
  obstacle?(): Obstacle | null;
  /** Maximum bytes of mail in memory over all connections, at least one mail; tests lower it. */
  bytesInFlightMax?: number;
}

export interface LmtpListener {
  port: number;
  close(): Promise<void>;
}

/** An MTA delivers over a handful of connections; more is a fault. */
const connectionsMax = 50;
/**
 * Maximum mail in memory over all connections: three of the largest. A mail that does not fit is refused temporarily (4.3.1); its
 * MTA keeps it and retries, so nothing is lost.
 */
const bytesInFlightMax = 3 * messageBytesMax;
/** Longer than an MTA's own timeout for LMTP (Postfix: ten minutes for DATA). */
const silenceMilliseconds = 10 * 60_000;

/**
 * Listens for mail by LMTP (RFC 2033), so that any MTA can deliver to it. There is no authentication, so use it only on private
 * networks.
 */
export async function listenLmtp(world: World, options: LmtpOptions): Promise<LmtpListener> {
  const budget = openByteBudget(options.bytesInFlightMax ?? bytesInFlightMax);
  const server = new SMTPServer({
    lmtp: true,
    name: 'belfry',
    banner: 'Belfry',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: messageBytesMax,
    maxClients: connectionsMax,
    socketTimeout: silenceMilliseconds,
    // An MTA that declares the size learns at once that there is no room, and sends nothing.
    onMailFrom: ({ args }, _, done) =>
      done(refusalNow(options) ?? (budget.hasRoom(declaredSize(args)) ? null : noRoom())),
    onRcptTo: ({ address }, _, done) =>
      checkRecipient(world, address).then(done, (error) => done(deferred(world, error))),
    onData: (stream, session, done) =>
      takeMail(world, stream, session, { ...options, budget }).then(
        // The library passes one reply per recipient to the sender, although its types declare only one.
        (answers) => done(null, answers as unknown as string),
        (error) => done(deferred(world, error)),
      ),
  });
  // A client that hangs up is not an error of ours. A port that is taken is the caller's to report.
  server.on('error', (error) => server.server.listening && world.log.warn({ error }, 'A mail connection broke.'));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, options.host, () => resolve());
  });
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function openByteBudget(bytesMax: number): ByteBudget {
  let left = bytesMax;
  return {
    take(bytes) {
      if (bytes > left) return false;
      left -= bytes;
      return true;
    },
    giveBack(bytes) {
      left += bytes;
    },
    hasRoom: (bytes) => bytes <= left,
  };
}

/** The sender keeps the mail and retries. */
function refusalNow({ obstacle }: LmtpOptions): Error | null {
  return obstacle?.() ? answer(451, '4.3.0 The desk cannot save mail now; try again later.') : null;
}

async function checkRecipient(world: World, address: string): Promise<Error | null> {
  if ((await findRecipient(world, address)) !== null) return null;
  return answer(550, '5.1.1 No desk has this address.');
}

/** `SIZE=` of MAIL FROM (RFC 1870); 0 if the MTA does not declare it. */
function declaredSize(args: unknown): number {
  const size = args && typeof args === 'object' && 'SIZE' in args ? Number(args.SIZE) : 0;
  return Number.isFinite(size) ? size : 0;
}

/** A memory budget in bytes, shared by several connections. */
interface ByteBudget {
  /** Reserves bytes; false if not enough are left, and then nothing is reserved. */
  take(bytes: number): boolean;
  giveBack(bytes: number): void;
  /** True if this many bytes are left now. */
  hasRoom(bytes: number): boolean;
}

interface Taking extends LmtpOptions {
  budget: ByteBudget;
}

/** Each recipient gets its own reply: one desk may have saved a mail that another could not. */
async function takeMail(world: World, stream: SMTPServerDataStream, session: SMTPServerSession, taking: Taking) {
  const { rcptTo } = session.envelope;
  const held = { bytes: 0 };
  try {
    const raw = await collect(stream, taking.budget, held);
    if (stream.sizeExceeded) return rcptTo.map(() => answerTo({ refused: 'tooLarge' }));
    if (raw === null) {
      world.log.warn({}, 'Too much mail arrives at once; the sender will retry.');
      return rcptTo.map(noRoom);
    }
    return await saveForEach(world, raw, session, taking);
  } finally {
    taking.budget.giveBack(held.bytes);
  }
}

async function saveForEach(world: World, raw: Buffer, { envelope }: SMTPServerSession, { onSaved }: LmtpOptions) {
  const { mailFrom, rcptTo } = envelope;
  const envelopeFrom = mailFrom === false ? '' : mailFrom.address;
  const answers: (string | Error)[] = [];
  for (const { address } of rcptTo) {
    const reception = await receiveMail(world, { mailbox: address, envelopeFrom, raw }).catch(
      (error) => error as Error,
    );
    answers.push(reception instanceof Error ? deferred(world, reception) : answerTo(reception));
    if ('saved' in reception && reception.isNew) onSaved(reception.mail);
  }
  return answers;
}

/**
 * The bytes of a mail, counted in `held` while in memory. Null if it exceeds the limit (the library replies 552) or there is
 * no room: then it is read to its end and discarded.
 */
async function collect(
  stream: SMTPServerDataStream,
  budget: ByteBudget,
  held: { bytes: number },
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let isDropped = false;
  for await (const chunk of stream) {
    const { byteLength } = chunk as Buffer;
    isDropped ||= stream.byteLength > messageBytesMax || !budget.take(byteLength);
    if (!isDropped) {
      held.bytes += byteLength;
      chunks.push(chunk as Buffer);
    } else if (chunks.length > 0) {
      budget.giveBack(held.bytes);
      held.bytes = 0;
      chunks.length = 0;
    }
  }
  if (isDropped) return null;
  const raw = Buffer.concat(chunks);
  chunks.length = 0;
  return raw;
}

function noRoom(): Error {
  return answer(452, '4.3.1 Too much mail arrives at once; try again later.');
}

function answerTo(reception: Reception): string | Error {
  if ('saved' in reception) return `2.0.0 Saved as ${reception.saved}`;
  switch (reception.refused) {
    case 'unknownMailbox':
      return answer(550, '5.1.1 No desk has this address.');
    case 'tooLarge':
      return answer(552, `5.3.4 A mail may have at most ${messageBytesMax} bytes.`);
    case 'empty':
      return answer(554, '5.6.0 The mail is empty.');
  }
}

/** Nothing was saved, so the sender keeps the mail and retries: 452 if there is no room, 451 for any other error. */
function deferred(world: World, error: unknown): Error {
  world.log.error({ error }, 'A mail could not be saved; the sender will retry.');
  return isFull(error)
    ? answer(452, '4.3.1 No room to keep the mail; try again later.')
    : answer(451, '4.3.0 The mail could not be saved; try again later.');
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
