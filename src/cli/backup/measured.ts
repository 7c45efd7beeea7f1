import { createHash } from 'node:crypto';

/** A pass-through that counts and hashes bytes in a pipeline, so that memory use stays constant. */
export function measured() {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async *pass(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of source) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}

/** The size and hash of a stream, which is read to its end. */
export async function measureStream(source: AsyncIterable<Buffer>): Promise<{ bytes: number; sha256: string }> {
  const measure = measured();
  for await (const _ of measure.pass(source));
  return measure.result();
}
