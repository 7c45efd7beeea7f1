/** The whole stream. Null if it exceeds `bytesMax`: the rest is read and discarded, so that the writer does not fail. */
export async function readWhole(stream: AsyncIterable<Uint8Array>, bytesMax: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > bytesMax) chunks.length = 0;
    else chunks.push(chunk);
  }
  return bytes > bytesMax ? null : Buffer.concat(chunks);
}
