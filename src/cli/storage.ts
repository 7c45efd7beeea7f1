import { setTimeout as pause } from 'node:timers/promises';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Log } from '#desk/spine/world.ts';
import { type FileStorage, openFolderStorage } from '#store/files/file-storage.ts';
import { failureOf } from '#store/files/places.ts';
import { openS3Storage } from '#store/files/s3-storage.ts';

/** Where files are: an address in the form of BELFRY_STORAGE, and the keys of a service that asks for them. */
export interface StoragePlace {
  address: string;
  keys: { accessKeyId: string; secretAccessKey: string } | null;
}

/** The form of an address; `endpoint` is that of a service other than Amazon's. */
export const storageForm = /^(file:.+|s3:\/\/[a-z0-9][a-z0-9.-]+[a-z0-9](\/[^?]*)?(\?.*)?)$/;

/** Throws CommandRefused if the place cannot be used as it is given. */
export function openStorage({ address, keys }: StoragePlace): FileStorage {
  if (address.startsWith('file:')) return openFolderStorage(address.replace(/^file:(\/\/)?/, ''));
  const { host: bucket, pathname, searchParams } = new URL(address);
  if (keys === null)
    throw new CommandRefused(`Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: they are the keys of ${address}.`);
  const region = searchParams.get('region') ?? 'us-east-1';
  const endpoint = searchParams.get('endpoint') ?? `https://s3.${region}.amazonaws.com`;
  const service = URL.parse(endpoint);
  if (service === null || !/^https?:$/.test(service.protocol) || service.username + service.password !== '')
    throw new CommandRefused(`The endpoint in ${address} is no address of a service, such as https://s3.example.`);
  return openS3Storage({ endpoint, region, bucket, prefix: pathname.replaceAll(/^\/|\/$/g, ''), ...keys });
}

/**
 * Throws CommandRefused if files cannot be stored as the place is given: wrong keys, no such bucket or folder. A desk starts beside a
 * disk that is full and a service that is away: it says so on its pages, and takes mail meanwhile.
 */
export async function requireStorage(storage: FileStorage, { address }: StoragePlace, log: Log): Promise<void> {
  const late = pause(answerMilliseconds, new Error(`${address} does not answer.`), { ref: false });
  const error = await Promise.race([
    storage.check().then(
      () => null,
      (error: Error) => error,
    ),
    late,
  ]);
  if (error === null) return;
  const said = error.message.replace(/\.$/, '');
  if (failureOf(error) === 'closed')
    throw new CommandRefused(`Files cannot be stored in ${address}: ${said}. Set another place in BELFRY_STORAGE.`);
  log.error({ error }, 'Files cannot be stored now.');
}

/** A disk that hangs, such as a network folder whose server is away, answers never. */
const answerMilliseconds = 10_000;
