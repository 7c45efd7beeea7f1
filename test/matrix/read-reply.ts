import { unzip } from '#test/unzip.ts';

/** What an answer says, as whoever gets it reads it: what is packed in a ZIP is unpacked. */
export async function readReply(reply: Response): Promise<string> {
  if (reply.headers.get('content-type') !== 'application/zip') return reply.text();
  const entries = unzip(Buffer.from(await reply.arrayBuffer()));
  return [...entries].map(([name, bytes]) => `${name}\n${bytes.toString('utf8')}`).join('\n');
}
