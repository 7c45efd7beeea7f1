import { exampleAccessLetter } from '#desk/letters/example-access-letter.ts';
import { type ExampleOrder, exampleLetter } from '#desk/letters/example-letter.ts';
import { writeLetter } from '#desk/letters/write-letter.ts';
import type { World } from '#desk/spine/world.ts';
import { isAboutAccess } from '#domain/letters/situations.ts';
import type { WrittenLetter } from '#mail/letters/letter.ts';
import { writeLetter as wordLetter } from '#mail/letters/write.ts';

/**
 * A letter about an example or an existing ticket, written by the same code as real letters: subject, text and HTML. Its links
 * are signed for a mail that does not exist. Null if this desk never sends this letter, such as an unplanned reminder.
 */
export function previewLetter(world: World, order: ExampleOrder): WrittenLetter | null {
  const { situation } = order;
  if (isAboutAccess(situation)) return wordLetter(exampleAccessLetter(world, { ...order, situation }));
  const example = exampleLetter(order);
  if (example === null) return null;
  const { letter, at, startsClock, says, former, other, ...matter } = example;
  const facts = { entryId: says ? world.newId() : null, startsClock, former, other };
  const row = { id: world.newId(), letter, language: order.language, queuedAt: at, facts };
  const written = writeLetter(world, row, matter, order.desk, at);
  return written && wordLetter(written);
}
