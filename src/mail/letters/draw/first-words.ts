import type { Block } from '#mail/letters/draw/blocks.ts';

/** What a list of mails shows beside the subject: the sentence to understand first, or what an agent wrote before it. */
export function firstWords(blocks: Block[]): string {
  const first = blocks.find(isTelling);
  if (first === undefined) return '';
  const words = first.text.replace(/\s*\n\s*/g, ' ').trim();
  return words.length <= charactersMax ? words : shortened(words);
}

/** Up to a blank: half a number would be another one. */
function shortened(words: string): string {
  const part = words.slice(0, charactersMax);
  const end = part.lastIndexOf(' ');
  return `${(end > 0 ? part.slice(0, end) : part).toWellFormed()}…`;
}

/** No list of mails shows more. */
const charactersMax = 140;

function isTelling(block: Block): block is Extract<Block, { block: 'sentence' | 'words' }> {
  return block.block === 'sentence' || block.block === 'words';
}
