// README and docs/operation.md as an operator follows them, from an empty machine on: each block in its order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks } from './blocks.ts';
import { machineMissing, openMachine } from './machine.ts';
import { notRun } from './not-run.ts';
import { steps } from './steps.ts';

test('each block of the documents is run by a test, or stands in the list of those that are not', () => {
  const wrong = blocks.flatMap(({ document, text }) => {
    const known = Object.keys({ ...steps[document], ...notRun[document] }).filter((words) => text.startsWith(words));
    return known.length === 1
      ? []
      : [`${document}: ${text.split('\n')[0]} (known as: ${known.join(', ') || 'nothing'})`];
  });
  assert.deepEqual(wrong, []);
  for (const [document, known] of [...Object.entries(steps), ...Object.entries(notRun)])
    for (const words of Object.keys(known)) {
      const named = blocks.filter((block) => block.document === document && block.text.startsWith(words));
      assert.equal(named.length, 1, `${document}: ${words}`);
    }
});

test('on an empty machine each line does what the document says', { skip: machineMissing }, async (t) => {
  const machine = await openMachine();
  // The newest that is installed: Debian's package is called postgresql, whatever its version.
  await machine.run(`version=$(ls /usr/lib/postgresql | sort -n | tail -n 1)
    pg_createcluster --locale=C.UTF-8 --port 5432 "$version" main -- --no-sync && systemctl daemon-reload
    echo 'fsync = off' > /etc/postgresql/$version/main/conf.d/test.conf
    systemctl start postgresql@$version-main postfix`);
  for (const [document, followed] of Object.entries(steps))
    for (const [words, follow] of Object.entries(followed)) {
      const { text } = blocks.find((block) => block.document === document && block.text.startsWith(words))!;
      let isDone = false;
      await t.test(`${document}: ${words}`, async () => {
        await follow(text, machine);
        isDone = true;
      });
      // Each line needs the ones before it.
      if (!isDone) return;
    }
});
