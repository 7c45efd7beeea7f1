import { unzip } from '#test/unzip.ts';

/** The text of a response as its reader sees it; ZIP files are unpacked. */
export async function readReply(reply: Response): Promise<string> {
  if (reply.headers.get('content-type') !== 'application/zip') return reply.text();
  const entries = unzip(Buffer.from(await reply.arrayBuffer()));
  return [...entries].map(([name, bytes]) => `${name}\n${bytes.toString('utf8')}`).join('\n');
}
