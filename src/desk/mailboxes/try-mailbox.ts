import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { addressed, gatherIntake } from '#desk/intake/gather-intake.ts';
import { openMailbox } from '#desk/mailboxes/open-mailbox.ts';
import { type ServerSecret, secretOf, secretProblems } from '#desk/mailboxes/server-secret.ts';
import { timeOf } from '#desk/mailboxes/time-of-mail.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Proofs, Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { decideIntake } from '#domain/intake/decide-intake.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { fingerprint } from '#mail/read/fingerprint.ts';
import { type FetchProblem, failureOf } from '#mail/read/imap.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { mailboxesOf } from '#store/desks/desk-administration.ts';
import { isSavedMail } from '#store/intake/incoming-mails.ts';
import { findFetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';
import { noteSecret } from './save-fetching.ts';

/** What would happen to a mail; nothing is saved. */
interface ForecastMail {
  /** A reason as in `mailReason`. */
  reason: { code: string };
  from: string | null;
  subject: string;
}

/** A mail in the folder, and what would happen to it. */
export interface TriedMail extends Omit<ForecastMail, 'reason'> {
  at: Instant;
  /** A reason as in `mailReason`; or the mail is too old to be fetched, already stored, or too large for this preview. */
  result: { code: string } | 'before' | 'saved' | 'large';
}

interface Tried {
  folders: string[];
  /** Newest first. */
  mails: TriedMail[];
}

/** As many as an administrator would look through. */
const mailsMax = 50;

/** As many names as a page can show. */
const foldersMax = 500;
const nameCharactersMax = 200;

/** An administrator waits at a page; a server may answer without end. */
const trialMilliseconds = 60_000;

/** A larger mail only slows the preview; intake still accepts it. */
const bytesMax = 2 * 1024 * 1024;

/**
 * Connects with the typed settings, and previews what would happen to the latest mails of the folder. Nothing is stored, marked
 * or moved. Empty parts of the secret keep their stored value.
 */
export async function tryMailbox(
  world: Spine & Proofs,
  actor: Actor,
  { deskId, address }: { deskId: string; address: string },
  { settings, secret }: { settings: Fetching; secret: ServerSecret },
  signal = AbortSignal.timeout(trialMilliseconds),
): Promise<Outcome<Tried | { failed: FetchProblem }>> {
  const isTheirs = hasDutyAt(actor, 'desks', deskId) && (await mailboxesOf(world.db, deskId)).includes(address);
  if (!isTheirs) return { refused: 'missing' };
  const saved = await findFetchedMailbox(world.db, deskId, address);
  const known = secretOf(world, saved, { settings, secret });
  if (secretProblems(settings.proof, known).length > 0) return { failed: { failure: 'secret', said: null } };
  try {
    const client = await openMailbox(
      world,
      {
        settings,
        secret: known,
        // Trying uses up a single-use refresh token, so the new one is saved if the mailbox is already being fetched.
        onSecret: async (changed) => saved && !secret.refreshToken && noteSecret(world, address, changed),
      },
      { quickly: true, signal },
    );
    try {
      const listed = (await client.list({ listOnly: true })).slice(0, foldersMax);
      const folders = listed.map(({ path }) => cleanLine(path, nameCharactersMax));
      return { folders, mails: await lookThrough(world, client, deskId, settings.startsAt) };
    } finally {
      await client.logout().catch(() => undefined);
    }
  } catch (error) {
    return { failed: failureOf(error) };
  }
}

async function lookThrough(
  world: Spine & Proofs,
  client: ImapFlow,
  deskId: string,
  startsAt: Instant,
): Promise<TriedMail[]> {
  const exists = client.mailbox ? client.mailbox.exists : 0;
  if (exists === 0) return [];
  const range = `${Math.max(1, exists - mailsMax + 1)}:*`;
  const found = await client.fetchAll(range, { uid: true, internalDate: true, size: true, envelope: true });
  const tried: TriedMail[] = [];
  for (const mail of found) tried.push(await tryMail(world, client, deskId, mail, startsAt));
  return tried.toReversed();
}

async function tryMail(
  world: Spine & Proofs,
  client: ImapFlow,
  deskId: string,
  mail: FetchMessageObject,
  startsAt: Instant,
): Promise<TriedMail> {
  const { envelope, internalDate, size = 0, uid } = mail;
  const at = new Date(timeOf(internalDate) ?? 0).toISOString();
  const head = {
    at,
    from: envelope?.from?.[0]?.address ?? null,
    subject: cleanLine(envelope?.subject ?? '', nameCharactersMax),
  };
  if (at < startsAt) return { ...head, result: 'before' };
  if (size > bytesMax) return { ...head, result: 'large' };
  const whole = await client.fetchOne(String(uid), { uid: true, source: true }, { uid: true });
  const raw = (whole ? whole.source : undefined) ?? Buffer.alloc(0);
  if (await isSavedMail(world.db, deskId, Buffer.from(fingerprint(raw), 'hex'))) return { ...head, result: 'saved' };
  const { reason, from, subject } = await forecastMail(world, raw);
  return { at, from: from ?? head.from, subject: subject || head.subject, result: reason };
}

/** Reads a mail as intake would, and returns where it would go. Saves nothing; not part of the real intake. */
async function forecastMail(world: Spine & Proofs, raw: Uint8Array): Promise<ForecastMail> {
  const parsed = await parseMessage(raw, { authservId: world.authservId ?? undefined });
  if ('unreadable' in parsed) return { reason: { code: parsed.unreadable }, from: null, subject: '' };
  const { subject } = parsed.message;
  const message = addressed(parsed.message);
  if (message === null) return { reason: { code: 'noSender' }, from: null, subject };
  const unkept = { id: world.newId(), dkim: null, dkimDomain: null };
  const [gathered] = await world.transact((tx) => gatherIntake(world, tx, [{ mail: unkept, message }]));
  const { reason } = decideIntake(gathered!.facts);
  return { reason: { code: reason }, from: message.from.address || null, subject };
}
