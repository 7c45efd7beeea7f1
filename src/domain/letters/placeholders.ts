/** Placeholders within a sentence. */
const wordPlaceholders = [
  'number',
  'date',
  'summary',
  'phones',
  'call',
  'former',
  'formerDate',
  'remaining',
  'reminder',
  'reminders',
  'name',
  'address',
  'what',
  'organisation',
  'days',
  'lender',
  'borrower',
  'from',
  'until',
  'desk',
  'mailbox',
  'hours',
] as const;

/** Placeholders for whole blocks: each needs a line of its own. */
const blockPlaceholders = [
  'greeting',
  'about',
  'words',
  'missing',
  'clock',
  'buttons',
  'reply',
  'urgent',
  'confirm',
  'ticket',
  'domain',
  'copy',
  'paragraph',
] as const;

export type WordPlaceholder = (typeof wordPlaceholders)[number];
type BlockPlaceholder = (typeof blockPlaceholders)[number];
export type TextPlaceholder = WordPlaceholder | BlockPlaceholder;

/** Placeholders that can be empty. Their paragraph is then left out. */
export const maybeEmpty: readonly TextPlaceholder[] = [
  'remaining',
  'date',
  'phones',
  'call',
  'about',
  'words',
  'missing',
  'clock',
  'buttons',
  'urgent',
  'confirm',
  'copy',
  'paragraph',
];

/** Allowed in every text. */
export const inEveryText = ['greeting', 'desk', 'mailbox', 'hours'] as const;
/** Also allowed in every text about a ticket. The letter about a held reply names no ticket (R23). */
export const inTicketTexts = ['number', 'summary', 'about', 'ticket', 'reply', 'urgent', 'phones'] as const;

/** Whether a placeholder stands for a whole block. */
export function isBlock(name: string): name is BlockPlaceholder {
  return (blockPlaceholders as readonly string[]).includes(name);
}
