import { accessUrlsAt, portalUrlsAt } from '#cli/compose.ts';
import type { Job } from '#desk/spine/reactions.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import { openPublicFace, silentHints, type World } from '#desk/spine/world.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import type { Relay } from '#mail/send/relay.ts';
import type { Database } from '#store/database/database.ts';
import { type DeskMemory, rememberDesks } from '#store/desks/desks.ts';
import { openFolderStorage } from '#store/files/file-storage.ts';
import { deriveHistoryKey } from '#store/history/history.ts';
import { openMailStore } from '#store/intake/mail-store.ts';
import { openRateLimiters } from '#store/limits/rate-limits.ts';
import { drawSequences } from '#store/ticket/tickets.ts';
import { type Mortal, mortalStatements, mortalStorage, openMortal } from './mortal.ts';
import type { Network } from './network.ts';

/** One process of the desk, from start to death. Its memory is lost; what it committed is not. */
export interface DeskProcess {
  world: World;
  relay: Relay;
  mortal: Mortal;
}

/** Resources that outlive every process: the database, the files, the queue, and the listeners for changes. */
export interface Ground {
  db: Database;
  folder: string;
  queue: Job[];
  network: Network;
  newId(): string;
  newSalt(): Buffer;
  now(): number;
  ticketChanged(ticketId: string): void;
  complain(text: string): void;
}

export const authservId = 'mx.desk.example';
export const publicUrl = 'https://desk.example';
export const historyKey = deriveHistoryKey(Buffer.alloc(32, 1));

export function startProcess(ground: Ground): DeskProcess {
  const mortal = openMortal();
  const db = ground.db.withPlugin(mortalStatements(mortal)) as Database;
  const memory = rememberDesks();
  const clock = { now: () => new Date(ground.now()).toISOString() };
  const hints = silentHints;
  const queue = { enqueue: async () => undefined };
  const world: World = {
    db,
    clock,
    hints,
    queue,
    newId: ground.newId,
    newSalt: ground.newSalt,
    authservId,
    privateNetworks: ['127.0.0.0/8', '::1'],
    transact: transactOf(ground, db, { mortal, memory }),
    signer: openSigner(['a secret of the simulation']),
    historyKey: () => historyKey,
    storage: mortalStorage(mortal, openFolderStorage(ground.folder)),
    placeProblems: async () => [],
    scanner: null,
    ...memory,
    ...openPublicFace(memory, null),
    nextSequence: drawSequences(),
    storeMail: openMailStore(db),
    limiter: openRateLimiters(db),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ticketUrl: (language, token) => `${publicUrl}/${language}/ticket/${token}`,
    signInUrl: (link) => `${publicUrl}/sign-in/mail/${link}`,
    invitationUrl: (token) => `${publicUrl}/sign-in/link/${token}`,
    accountUrl: () => `${publicUrl}/account`,
    approvalUrl: (language, token, say) => `${publicUrl}/${language}/approve/${token}?say=${say}`,
    answerUrl: (language, token, say) => `${publicUrl}/${language}/answer/${token}${say ? `?say=${say}` : ''}`,
    accessUrls: accessUrlsAt(publicUrl),
    portalUrls: portalUrlsAt(publicUrl),
    announcementsUrl: (language, prefix) => `${publicUrl}/${language}/announcements?desk=${prefix}`,
    resolver: { txt: (name) => Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' })) },
  };
  return { world, mortal, relay: relayOf(ground.network, mortal) };
}

/** The desk's own transactions. Jobs that were committed reach the queue even if the process then dies. */
function transactOf(
  ground: Ground,
  db: Database,
  { mortal, memory }: { mortal: Mortal; memory: DeskMemory },
): World['transact'] {
  return async (work) => {
    const enqueued: Job[] = [];
    const changed = new Set<string>();
    const queue = { enqueue: async (_: unknown, jobs: readonly Job[]) => void enqueued.push(...jobs) };
    const ticketChanged = ({ ticketId }: { ticketId: string }) => void changed.add(ticketId);
    const transact = openTransact(db, queue, { ...silentHints, ticketChanged });
    const done = await transact(async (tx) => {
      const result = await work(tx);
      mortal.pass('before a commit');
      return result;
    });
    ground.queue.push(...enqueued);
    for (const ticketId of changed) ground.ticketChanged(ticketId);
    try {
      mortal.pass('after a commit');
    } catch (error) {
      // As with an unanswered commit, the cached desks are reloaded.
      memory.forgetDesks();
      throw error;
    }
    return done;
  };
}

function relayOf(network: Network, mortal: Mortal): Relay {
  return {
    async send(envelope) {
      mortal.pass('before a mail was handed over');
      const sent = network.takeLetter(envelope);
      mortal.pass('after a mail was handed over');
      return sent;
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
}
