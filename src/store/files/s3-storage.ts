import { AwsClient } from 'aws4fetch';
import { contentKey, type FileStorage, requireContent, requireHash } from '#store/files/file-storage.ts';
import { SpooledFile } from '#store/files/spooled-file.ts';

interface S3Place {
  /** The service, such as https://s3.eu-central-1.amazonaws.com. */
  endpoint: string;
  region: string;
  bucket: string;
  /** The folder in the bucket, without slashes at its ends; empty for none. */
  prefix: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** A file has at most some ten MiB. A service that takes longer counts as away. */
const answerMilliseconds = 20_000;

/** The largest mail has 50 MiB. A service that sends more sends something else, perhaps without end. */
const contentBytesMax = 64 * 1024 * 1024;

/** The errors of Amazon's service have less than a kilobyte. */
const failureBytesMax = 16 * 1024;

/**
 * Storage in a bucket of a service with Amazon's S3 protocol. The service verifies the hash of what it takes. A failure has the
 * code that a folder would give: ENOENT for no such file, EACCES for wrong keys or no such bucket, ENOSPC for a full service.
 */
export function openS3Storage({
  endpoint,
  bucket,
  prefix,
  region,
  accessKeyId,
  secretAccessKey,
}: S3Place): FileStorage {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const folder = [endpoint.replace(/\/$/, ''), bucket, ...prefix.split('/').filter(Boolean)].join('/');

  async function ask(name: string, request: RequestInit = {}): Promise<Response> {
    const signal = AbortSignal.timeout(answerMilliseconds);
    // A file goes to the service that the operator named, and to no other to which that leads.
    const answer = await client
      .fetch(`${folder}/${name}`, { ...request, signal, redirect: 'manual' })
      .catch((error: Error) => Promise.reject(lostWith(error, name)));
    if (!answer.ok) throw await failureOf(answer, name);
    return answer;
  }

  async function put(name: string, content: Uint8Array<ArrayBuffer> | Blob, sha256: string): Promise<void> {
    await leave(await ask(name, { method: 'PUT', body: content, headers: { 'x-amz-content-sha256': sha256 } }));
  }

  async function get(name: string): Promise<Buffer> {
    return readContent(await ask(name), name);
  }

  return {
    async put(content) {
      const sha256 = contentKey(content);
      await put(sha256, content instanceof SpooledFile ? content : new Uint8Array(content), sha256);
      return sha256;
    },
    async get(sha256) {
      return requireContent(await get(requireHash(sha256)), sha256);
    },
    has: (sha256) =>
      ask(requireHash(sha256), { method: 'HEAD' }).then(
        () => true,
        (error: Failure) => {
          if (error.code === 'ENOENT') return false;
          throw error;
        },
      ),
    async remove(sha256) {
      await ask(requireHash(sha256), { method: 'DELETE' }).then(leave, (error: Failure) => {
        if (error.code !== 'ENOENT') throw error;
      });
    },
    async check() {
      const content = new TextEncoder().encode(new Date().toISOString());
      await put('probe', content, contentKey(content));
      await get('probe');
    },
  };
}

type Failure = Error & { code?: string };

/** Ends an answer without content: what the service still sends would hold its connection. */
async function leave(answer: Response): Promise<void> {
  await answer.body?.cancel();
}

async function readContent(answer: Response, name: string): Promise<Buffer> {
  const content = await readUpTo(answer, contentBytesMax).catch((error: Error) =>
    Promise.reject(lostWith(error, name)),
  );
  if (content.length > contentBytesMax) throw lostWith(new Error(`It sent more than ${contentBytesMax} bytes.`), name);
  return content;
}

/** Reads at most a chunk more than this. */
async function readUpTo(answer: Response, bytesMax: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > bytesMax) break;
  }
  return Buffer.concat(chunks);
}

/** A service that cannot be reached, or breaks off, is like a disk that cannot be read. */
function lostWith(cause: Error, name: string): Failure {
  const text = oneLine(cause.cause instanceof Error ? cause.cause.message : cause.message);
  return Object.assign(new Error(`The storage did not answer for ${name}: ${text}`, { cause }), { code: 'EIO' });
}

/** The error of an answer, with what the service says and never the keys. */
async function failureOf(answer: Response, name: string): Promise<Failure> {
  const said = await readUpTo(answer, failureBytesMax).then(
    (bytes) => bytes.toString('utf8', 0, failureBytesMax),
    () => '',
  );
  const code = /<Code>(\w{1,60})<\/Code>/.exec(said)?.[1] ?? '';
  const text = oneLine(/<Message>([^<]*)<\/Message>/.exec(said)?.[1] ?? answer.statusText);
  const failure = new Error(`The storage answered ${answer.status} ${code || text} for ${name}.`);
  return Object.assign(failure, { code: systemCode(answer.status, code) });
}

/** It goes into the log and to a terminal. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 300)
    .trim();
}

/** A missing bucket answers a HEAD with the same status as a missing file, so each check writes first. */
function systemCode(status: number, code: string): string {
  if (status === 507 || code === 'QuotaExceeded' || code === 'XMinioStorageFull') return 'ENOSPC';
  if (status === 401 || status === 403 || code === 'NoSuchBucket') return 'EACCES';
  return status === 404 ? 'ENOENT' : 'EIO';
}
