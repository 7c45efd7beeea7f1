import { BodyMalformed, BodyTooLarge } from '#http/body/limits.ts';

/**
 * The chunks of a body up to its largest size. Throws BodyTooLarge beyond it: before the first chunk if the length is declared. The
 * rest stays unread, and the connection open for the answer.
 */
export async function* chunksOf(request: Request, bytesMax: number): AsyncGenerator<Uint8Array> {
  if (declaredBytes(request) > bytesMax) throw new BodyTooLarge('bytes', bytesMax);
  let bytes = 0;
  for await (const chunk of arriving(request)) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) throw new BodyTooLarge('bytes', bytesMax);
    yield chunk;
  }
}

/** A client that goes away in the middle has sent half a body. */
async function* arriving({ body }: Request): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw new BodyMalformed('The body did not arrive.', { cause: error });
  } finally {
    reader.releaseLock();
  }
}

/** The declared length; 0 if it comes in chunks of unknown number. */
export function declaredBytes({ headers }: Request): number {
  return Number(headers.get('content-length') ?? 0);
}

/** The whole body, for one that fits into memory. */
export async function readBytes(request: Request, bytesMax: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(request, bytesMax)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
