import type { ExampleOrder } from '#desk/letters/example-ticket.ts';
import { letterRegistry } from '#desk/letters/registry.ts';
import type { World } from '#desk/spine/world.ts';
import { textRules } from '#domain/letters/texts.ts';
import type { Letter, WrittenLetter } from '#mail/letters/letter.ts';
import { writeLetter } from '#mail/letters/write.ts';

/**
 * A letter about an example or an existing ticket, written by the same code as real letters: subject, text and HTML. Its links
 * are signed for a mail that does not exist. Null if this desk never sends this letter, such as an unplanned reminder.
 */
export function previewLetter(world: World, order: ExampleOrder): WrittenLetter | null {
  const { situation } = order;
  const name = situation === 'stranger' ? 'acknowledgement' : textRules(situation).letter;
  const entry = letterRegistry[name];
  // TypeScript cannot relate a situation to the letter that has it.
  const examples: Partial<Record<string, (world: World, order: ExampleOrder) => Letter | null>> =
    'examples' in entry ? entry.examples : {};
  const letter = examples[situation]?.(world, order) ?? null;
  return letter && writeLetter(letter);
}
