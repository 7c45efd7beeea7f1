import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import type { Relay } from '#mail/send/relay.ts';
import type { Chance } from '../simulation/chance.ts';

/** A relay that records the checksum of each letter it receives, by Message-ID, once per delivery. */
export interface RecordingRelay {
  url: string;
  taken: Map<string, string[]>;
  /** The same relay for code that runs within the test itself. */
  own: Relay;
  close(): Promise<void>;
}

/** A slow reply lets a kill fall between the final dot and the 250. */
const slowMilliseconds = 300;

/** A relay that accepts a mail at its last byte and replies after a random delay. A killed sender may never see the reply. */
export async function openRecordingRelay(chance: Chance): Promise<RecordingRelay> {
  const taken = new Map<string, string[]>();
  const take = (bytes: Buffer) => {
    const messageId = /^message-id:\s*(<[^>]+>)/im.exec(bytes.toString('latin1'))?.[1] ?? 'none';
    taken.set(messageId, [...(taken.get(messageId) ?? []), createHash('sha256').update(bytes).digest('hex')]);
  };
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        take(Buffer.concat(chunks));
        if (chance.percent(40)) await pause(chance.below(slowMilliseconds));
        done();
      });
    },
  });
  // A killed client drops its connection.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const own: Relay = {
    async send({ bytes }) {
      take(Buffer.from(bytes));
      return { accepted: '250 2.0.0 taken' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
  return { url: `smtp://127.0.0.1:${port}`, taken, own, close: () => closeServer(server) };
}

async function closeServer(server: SMTPServer): Promise<void> {
  for (const connection of server.connections as unknown as Set<{ _socket: { destroy(): void } }>)
    connection._socket.destroy();
  await new Promise<void>((resolve) => server.close(resolve));
}
