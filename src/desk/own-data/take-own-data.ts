import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { recordExport } from '#desk/history/record-audit.ts';
import { drawOverview, drawTicket, type Reader } from '#desk/own-data/draw-pages.ts';
import { safeName } from '#desk/own-data/safe-name.ts';
import type { Files, Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import {
  type PersonalData,
  type PersonalFile,
  readPersonalData,
  readPersonalTicket,
} from '#store/own-data/personal-data.ts';

/**
 * Exports everything stored about a person that they may read (R25), as a ZIP: pages for people, JSON for machines, and their
 * files. It is streamed one ticket or file at a time, so memory use stays flat. The audit trail records the export first.
 */
export async function takeOwnData(world: Store & Files, actor: Actor, reader: Reader): Promise<Readable> {
  await recordExport(world, actor, 'personalData');
  const data = await readPersonalData(world.db, actor, new Date().toISOString());
  const madeAt = world.clock.now();
  const zip = new ZipFile();
  const output = Readable.from(zip.outputStream as AsyncIterable<Buffer>, { objectMode: false });
  zip.on('error', (error) => output.destroy(error as Error));
  zip.addBuffer(Buffer.from(drawOverview(data, madeAt, reader)), 'index.html');
  zip.addBuffer(jsonOf(data), 'data.json');
  void addTickets(world, actor, data, zip, reader).catch((error) => output.destroy(error));
  return output;
}

/** Each ticket is read only after the previous one was sent, since its entries are known only then. */
async function addTickets(world: Store & Files, actor: Actor, { tickets }: PersonalData, zip: ZipFile, reader: Reader) {
  for (const number of tickets) {
    const ticket = await readPersonalTicket(world.db, actor, number);
    // The person left the ticket or lost access to it after it was listed.
    if (!ticket) continue;
    const folder = `tickets/${number}`;
    const paths = new Map<PersonalFile, string>();
    for (const file of ticket.files)
      if (file.mine && file.sha256 !== null) paths.set(file, `files/${safeName(file.name, paths.size + 1)}`);
    const { files, ...rest } = ticket;
    const listed = files.map(({ sha256: _, ...file }, place) => ({ ...file, path: paths.get(files[place]!) ?? null }));
    await add(zip, `${folder}/ticket.html`, () => Buffer.from(drawTicket(ticket, paths, reader)));
    await add(zip, `${folder}/ticket.json`, () => jsonOf({ ...rest, files: listed }));
    for (const [{ sha256 }, path] of paths) await add(zip, `${folder}/${path}`, () => contentOf(world, sha256!));
  }
  zip.end();
}

/** Resolves when the archive has written this entry. */
function add(zip: ZipFile, path: string, read: () => Buffer | Promise<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.addReadStreamLazy(path, (give) => {
      void Promise.resolve()
        .then(read)
        .then((content) => {
          const stream = Readable.from([content], { objectMode: false });
          stream.once('end', resolve);
          stream.once('error', reject);
          give(null, stream);
        })
        .catch(reject);
    });
  });
}

/** A file missing from storage becomes empty in the archive, so that the rest can still be exported. */
async function contentOf({ storage, log }: Store & Files, sha256: string): Promise<Buffer> {
  return storage.get(sha256).catch((error: unknown) => {
    log.error({ sha256, error }, 'A file of a data export could not be read.');
    return Buffer.alloc(0);
  });
}

function jsonOf(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
