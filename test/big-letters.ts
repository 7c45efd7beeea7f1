import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import type { World } from '#desk/spine/world.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { makeDkimKey } from '#mail/send/sign-mail.ts';
import { openFolderStorage } from '#store/files/file-storage.ts';
import { putSendingSignature, turnSignature } from '#store/sending/sending-signatures.ts';
import type { TestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';

const root = resolve(import.meta.dirname, '..');

/** How many signed letters were sent, the bytes of the file in each, and what a separate process needed to send them. */
export interface SendingFigures {
  sent: number;
  seconds: number;
  /** Peak memory of `belfry work` (VmHWM); Linux only. */
  peakMebibytes: number;
}

/** Queues letters of one desk with one file each and sends them with `belfry work` to a relay that discards them. */
export async function sendBigLetters(
  desk: TestDesk,
  order: { letters: number; fileBytes: number },
): Promise<SendingFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-letters-'));
  const relay = await openDroppingRelay();
  try {
    await queueLetters(desk, { ...desk.world, storage: openFolderStorage(join(folder, 'files')) }, order);
    return await work(desk, { letters: order.letters, relayPort: relay.port, folder });
  } finally {
    await relay.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openDroppingRelay(): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => void stream.resume().on('end', () => done()),
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return { port, close: () => new Promise((closed) => server.close(() => closed())) };
}

async function queueLetters(
  desk: TestDesk,
  world: World,
  { letters, fileBytes }: { letters: number; fileBytes: number },
): Promise<void> {
  const nadia = desk.actor('nadia');
  await signLetters(desk);
  // The acknowledgements of these contacts are sent too; they are small.
  for (let each = 0; each < letters; each++) {
    const opened = await receiveContact(world, null, {
      deskId: desk.cast.desks.wcms,
      channel: 'form',
      language: 'fr',
      kind: 'question',
      site: null,
      urgent: false,
      requester: { email: `large${each}@client.example`, name: null, phone: null, language: 'fr' },
      summary: 'Un rapport',
      text: 'Envoyez-moi le rapport, s’il vous plaît.',
      fileIds: [],
    });
    if (!('ticket' in opened)) throw new Error('The contact was refused.');
    const content = Buffer.alloc(fileBytes, `${each} `);
    const file = await savedFile(world, nadia.personId, { name: 'rapport.pdf', type: 'application/pdf', content });
    await answerTicket(world, nadia, opened.ticket.number, { text: 'Le voici.', fileIds: [file.id] });
  }
}

async function signLetters({ world, cast }: TestDesk): Promise<void> {
  const deskId = cast.desks.wcms;
  const key = await makeDkimKey();
  const plan = { deskId, domain: 'desk.example', selector: 'belfry', ...key };
  await world.transact(async ({ trx }) => {
    await putSendingSignature(trx, { ...plan, privateKey: world.signer.seal(key.privateKey) });
    await turnSignature(trx, deskId, true);
  });
}

const millisecondsMax = 300_000;

async function work(
  { url, db }: TestDesk,
  { folder, letters, relayPort }: { folder: string; letters: number; relayPort: number },
): Promise<SendingFigures> {
  const { BELFRY_TEST_DATABASE_URL: _, ...inherited } = process.env;
  const settings = {
    ...{ DATABASE_URL: url, BELFRY_DATA: folder, BELFRY_SMTP_URL: `smtp://127.0.0.1:${relayPort}` },
    BELFRY_URL: 'https://desk.example',
    BELFRY_SECRET: 'a secret of the tests, which is long enough',
    LOG_LEVEL: 'warn',
  };
  const child = spawn(process.execPath, ['src/cli/belfry.ts', 'work'], {
    cwd: root,
    env: { ...inherited, ...settings },
    stdio: 'inherit',
  });
  const began = performance.now();
  try {
    for (;;) {
      const { sent } = await db
        .selectFrom('outgoingMails')
        .select(({ fn }) => fn.countAll<number>().as('sent'))
        .where('letter', '=', 'answer')
        .where('state', '=', 'sent')
        .executeTakeFirstOrThrow();
      const seconds = (performance.now() - began) / 1000;
      const figures = { sent, seconds, peakMebibytes: peakOf(child) };
      if (sent >= letters || seconds * 1000 > millisecondsMax || child.exitCode !== null) return figures;
      await wait(200);
    }
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
}

function peakOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}
