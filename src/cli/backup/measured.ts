import { createHash } from 'node:crypto';

/** Lets bytes pass and measures them: for a pipeline, so that memory stays flat. */
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

/** Reads a stream to its end for its measure alone. */
export async function measureStream(source: AsyncIterable<Buffer>): Promise<{ bytes: number; sha256: string }> {
  const measure = measured();
  for await (const _ of measure.pass(source));
  return measure.result();
}
