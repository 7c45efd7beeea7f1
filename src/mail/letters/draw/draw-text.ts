import type { Language } from '#domain/language.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block, Draft } from '#mail/letters/draw/blocks.ts';

/** The plain-text part of a letter: every sentence of the HTML, with links written out. */
export function drawText(draft: Draft, language: Language): string {
  const body = draft.blocks
    .map((block) => drawBlock(block, mailMessages(language).labelled))
    .filter((text) => text !== '');
  const { labelled } = mailMessages(language);
  const { choice } = draft;
  const foot = choice ? [choice.why, labelled(choice.label, choice.url), ...draft.footer] : draft.footer;
  // RFC 3676 4.3: the signature separator lets mail programs strip the footer from replies.
  return `${[...body, ['-- ', ...foot].join('\n')].join('\n\n')}\n`;
}

function drawBlock(block: Block, labelled: (label: string, text: string) => string): string {
  switch (block.block) {
    case 'number':
      return [block.lead, block.number].filter(Boolean).join('\n');
    case 'paragraph':
      return block.lead ? `${block.lead} ${block.text}` : block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'cells':
      return block.isListed ? block.cells.map(({ top, bottom }) => `- ${labelled(top, bottom)}`).join('\n') : '';
    case 'link':
      return labelled(block.label, block.url);
    case 'buttons':
      return block.buttons.map(({ label, url }) => labelled(label, url)).join('\n');
    default:
      return block.text;
  }
}
