import { AwsClient } from 'aws4fetch';
import { contentKey, type FileStorage } from '#store/files/file-storage.ts';
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
    const answer = await client.fetch(`${folder}/${name}`, { ...request, signal });
    if (!answer.ok) throw await failureOf(answer, name);
    return answer;
  }

  async function put(name: string, content: Uint8Array<ArrayBuffer> | Blob, sha256: string): Promise<void> {
    await ask(name, { method: 'PUT', body: content, headers: { 'x-amz-content-sha256': sha256 } });
  }

  async function get(name: string): Promise<Buffer> {
    return Buffer.from(await (await ask(name)).arrayBuffer());
  }

  return {
    async put(content) {
      const sha256 = contentKey(content);
      await put(sha256, content instanceof SpooledFile ? content : new Uint8Array(content), sha256);
      return sha256;
    },
    get,
    has: (sha256) =>
      ask(sha256, { method: 'HEAD' }).then(
        () => true,
        (error: Failure) => {
          if (error.code === 'ENOENT') return false;
          throw error;
        },
      ),
    async remove(sha256) {
      await ask(sha256, { method: 'DELETE' }).catch((error: Failure) => {
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

/** The error of an answer, with what the service says and never the keys. */
async function failureOf(answer: Response, name: string): Promise<Failure> {
  const said = await answer.text().catch(() => '');
  const code = /<Code>(\w+)<\/Code>/.exec(said)?.[1] ?? '';
  const text = /<Message>([^<]*)<\/Message>/.exec(said)?.[1] ?? answer.statusText;
  const failure = new Error(`The storage answered ${answer.status} ${code || text} for ${name}.`);
  return Object.assign(failure, { code: systemCode(answer.status, code) });
}

/** A missing bucket answers a HEAD with the same status as a missing file, so each check writes first. */
function systemCode(status: number, code: string): string {
  if (status === 507 || code === 'QuotaExceeded' || code === 'XMinioStorageFull') return 'ENOSPC';
  if (status === 401 || status === 403 || code === 'NoSuchBucket') return 'EACCES';
  return status === 404 ? 'ENOENT' : 'EIO';
}
