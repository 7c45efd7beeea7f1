import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { whyMissing } from '#test/debian-program.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { blocks } from './blocks.ts';

const desk = await openHttpDesk();

test('the lines of docs/calls.md announce a call', { skip: whyMissing(['curl', '--version']) }, async () => {
  const { text: lines } = blocks.find(
    (block) => block.document === 'docs/calls.md' && block.text.startsWith('TOKEN='),
  )!;
  const given = lines
    .replace('…', await desk.token('service'))
    .replace('http://localhost:3000', new URL(desk.url).origin);
  const shell = spawn('sh', ['-ec', given], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await Promise.all([text(shell.stdout), once(shell, 'exit')]);
  assert.equal(said, '{"state":"ringing"}{"state":"talking"}{"state":"ended"}');
});
