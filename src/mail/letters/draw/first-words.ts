import type { Block } from '#mail/letters/draw/blocks.ts';

/** The preview text of a letter: its key sentence, or the agent's text if that comes first. */
export function firstWords(blocks: Block[]): string {
  const first = blocks.find(isTelling);
  if (first === undefined) return '';
  const words = first.text.replace(/\s*\n\s*/g, ' ').trim();
  return words.length <= charactersMax ? words : shortened(words);
}

/** Cuts at a space, because a truncated number would be a different number. */
function shortened(words: string): string {
  const part = words.slice(0, charactersMax);
  const end = part.lastIndexOf(' ');
  return `${(end > 0 ? part.slice(0, end) : part).toWellFormed()}…`;
}

/** Mail lists show no more than this. */
const charactersMax = 140;

function isTelling(block: Block): block is Extract<Block, { block: 'sentence' | 'words' }> {
  return block.block === 'sentence' || block.block === 'words';
}
