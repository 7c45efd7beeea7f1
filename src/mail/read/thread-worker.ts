import { parentPort } from 'node:worker_threads';
import { sanitise } from '#mail/read/html/sanitise.ts';
import type { Parsing } from '#mail/read/message/message.ts';
import { parseHere } from '#mail/read/parse-here.ts';
import type { Task } from '#mail/read/threads.ts';

// Processes slow mails, one task at a time. The parent may stop the thread at any moment.

parentPort!.on('message', async (task: Task) => {
  if (task.kind === 'sanitise') return parentPort!.postMessage(sanitise(task.html, pictureIn(task.pictures)));
  const parsing = withOwnBytes(await parseHere(task.raw, task.options));
  parentPort!.postMessage(
    parsing,
    'message' in parsing ? parsing.message.attachments.map(({ content }) => content.buffer as ArrayBuffer) : [],
  );
});

parentPort!.postMessage('ready');

function pictureIn(pictures: Record<string, string>): (contentId: string) => string | null {
  return (contentId) => (Object.hasOwn(pictures, contentId) ? pictures[contentId]! : null);
}

/** Gives each file its own buffer, so that it is transferred instead of copied. */
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
