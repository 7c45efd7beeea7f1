import webPush from 'web-push';
import { NotFetched } from '#desk/limits/guard.ts';
import type { guardedFetch } from '#desk/limits/guarded-fetch.ts';
import { type PushKeys, readPushKeys } from '#desk/push/push-keys.ts';
import type { JobPayloads } from '#desk/spine/reactions.ts';
import type { Links, Store } from '#desk/spine/world.ts';
import { pushWords } from '#locales/account/messages.ts';
import {
  dropPushSubscription,
  findPushedTicket,
  findPushSubscription,
  type PushSubscription,
} from '#store/push/push-subscriptions.ts';

type Fetch = ReturnType<typeof guardedFetch>;
type Push = JobPayloads['send-push'];

/** Service workers read this (web/shared/app/service-worker.ts). */
interface PushedNote {
  title: string;
  body: string;
  url: string;
  /** A later note of the same tag replaces an earlier one. */
  tag: string;
}

/** Seconds for which a push service keeps a message for a browser that is off: a call is over by then. */
const callSeconds = 60;
const ticketSeconds = 24 * 60 * 60;

/** Sends one notification. A browser that its service no longer knows is forgotten; other failures throw, and the job repeats. */
export async function sendPush(world: Store & Links, fetch: Fetch, push: Push): Promise<void> {
  const subscription = await findPushSubscription(world.db, push.subscriptionId);
  if (!subscription) return;
  const note = await noteOf(world, subscription, push);
  const [desk] = await world.allDesks(world.db);
  if (note === null || !desk) return;
  const message = encrypted(subscription, note, await readPushKeys(world), {
    ...push,
    contact: `mailto:${desk.mailbox}`,
  });
  const status = message && (await statusOf(fetch, message));
  if (status === null || isGone(status)) return dropPushSubscription(world.db, subscription.id);
  if (status >= 300) throw new Error(`A push service answered ${status}.`);
}

/** Without the person's agreement, a note says neither who nor what (the screen may be locked). */
async function noteOf(world: Store & Links, subscription: PushSubscription, push: Push): Promise<PushedNote | null> {
  const { details, personId, language } = subscription;
  const { kind, ticketId } = push;
  const { plain, detailed } = pushWords[language];
  if (ticketId === null) return { title: plain[kind], body: '', url: world.portalUrls.consoleCalls(), tag: kind };
  const ticket = await findPushedTicket(world.db, ticketId, personId);
  if (!ticket || (kind === 'answers' && !ticket.takesPart)) return null;
  const { number, summary } = ticket;
  const url = kind === 'answers' ? world.portalUrls.ticket(number) : world.portalUrls.consoleTicket(number);
  if (!details) return { title: plain[kind], body: '', url, tag: ticketId };
  return { title: detailed[kind], body: summary === null ? number : `${number} · ${summary}`, url, tag: ticketId };
}

interface Message {
  endpoint: string;
  method: string;
  headers: HeadersInit;
  body: Uint8Array;
}

/** Null if the browser's key is not a point of the curve. */
function encrypted(
  { endpoint, p256dh, auth }: PushSubscription,
  note: PushedNote,
  { publicKey, privateKey }: PushKeys,
  { kind, contact }: { kind: Push['kind']; contact: string },
): Message | null {
  const isPressing = kind === 'calls' || kind === 'urgent';
  try {
    const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(note), {
      vapidDetails: { subject: contact, publicKey, privateKey },
      TTL: kind === 'calls' ? callSeconds : ticketSeconds,
      urgency: isPressing ? 'high' : 'normal',
      contentEncoding: 'aes128gcm',
    });
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
    return { endpoint, method: request.method, headers, body: request.body };
  } catch {
    return null;
  }
}

/** Null if the endpoint must not be called: a private address, or a redirect. */
async function statusOf(fetch: Fetch, { endpoint, ...message }: Message): Promise<number | null> {
  try {
    return (await fetch(endpoint, message)).status;
  } catch (error) {
    if (error instanceof NotFetched && error.failure !== 'down') return null;
    throw error;
  }
}

/** The service no longer knows the browser (RFC 8030, 7.3). */
function isGone(status: number): boolean {
  return status === 404 || status === 410;
}
