import { parentPort } from 'node:worker_threads';
import type { ParseOptions, Parsing } from '#mail/message.ts';
import { parseHere } from '#mail/parse-here.ts';

// Where a mail is read that may take long. It reads one at a time, and whoever started it may stop it at any moment.

parentPort!.on('message', async ({ raw, options }: { raw: Uint8Array; options: ParseOptions }) => {
  const parsing = withOwnBytes(await parseHere(raw, options));
  parentPort!.postMessage(
    parsing,
    'message' in parsing ? parsing.message.attachments.map(({ content }) => content.buffer as ArrayBuffer) : [],
  );
});

parentPort!.postMessage('ready');

/** Each file in memory of its own, so that it is handed over and not copied. */
function withOwnBytes(parsing: Parsing): Parsing {
  if (!('message' in parsing)) return parsing;
  const attachments = parsing.message.attachments.map((file) => ({ ...file, content: ownBytes(file.content) }));
  return { message: { ...parsing.message, attachments } };
}

function ownBytes(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = content;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === content.byteLength;
  return isOwn ? (content as Uint8Array<ArrayBuffer>) : Uint8Array.from(content);
}
