import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sanitise } from '#mail/read/html/sanitise.ts';
import type { MailAttachment, ParsedMessage } from '#mail/read/message/message.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { collectCandidates } from '#mail/read/thread.ts';

const folder = new URL('./', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith('.eml'));

/** The name, type, disposition and size of a file. */
function inBrief({ name, type, inline, content }: MailAttachment) {
  return { name, type, inline, bytes: content.length };
}

function told(message: ParsedMessage): Record<string, unknown> {
  const { signed, numbers } = collectCandidates(message);
  return {
    ...message,
    attachments: message.attachments.map(inBrief),
    numbers: numbers.map(({ number }) => number),
    signed: signed.map(({ mailId }) => mailId),
  };
}

for (const name of cases) {
  const raw = readFileSync(new URL(name, folder));
  const expected = JSON.parse(readFileSync(new URL(name.replace(/eml$/, 'json'), folder), 'utf8'));

  test(`${name.replace('.eml', '').replaceAll('-', ' ')}`, async () => {
    const parsed = await parseMessage(raw, { authservId: 'mx.desk.example' });
    const found: Record<string, unknown> = 'message' in parsed ? told(parsed.message) : parsed;
    const asked = Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]));
    assert.deepEqual(asked, expected);
    if ('message' in parsed && parsed.message.html) sanitise(parsed.message.html);
  });
}
