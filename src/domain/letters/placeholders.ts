import type { LetterText } from '#domain/letters/texts.ts';

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

type WordPlaceholder = (typeof wordPlaceholders)[number];
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

/** The allowed and required placeholders of a text. A promise depends on the required ones. */
interface TextPlaceholders {
  must: readonly TextPlaceholder[];
  may: readonly TextPlaceholder[];
  /** Allowed in the subject. The ticket number is put before it automatically (R4). */
  subject: readonly WordPlaceholder[];
}

/** Allowed in every text. */
export const inEveryText = ['greeting', 'desk', 'mailbox', 'hours'] as const;
/** Also allowed in every text about a ticket. The letter about a held reply names no ticket (R23). */
export const inTicketTexts = ['number', 'summary', 'about', 'ticket', 'reply', 'urgent', 'phones'] as const;

/** Number, date, how to write again, whom to call, and the proof of the address (R3, R12). */
const received = ticketText(
  ['number', 'date', 'reply', 'urgent', 'confirm', 'buttons'],
  ['clock', 'copy', 'paragraph'],
);
/** The questions, the closing date without a reply, the days until then, and the buttons (R15, R18, R20). */
const asked = ticketText(
  ['words', 'missing', 'date', 'clock', 'buttons', 'ticket', 'reply'],
  ['reminder', 'reminders', 'paragraph'],
);
/** The date of the closing, and how to write again (R21, R22). */
const closed = ticketText(['date', 'words', 'ticket', 'reply'], ['buttons', 'paragraph']);

/** The allowed and required placeholders per text. */
export const textPlaceholders: Record<LetterText, TextPlaceholders> = {
  request: received,
  urgent: ticketText(['number', 'call', 'date', 'reply', 'confirm', 'buttons'], ['clock', 'copy', 'paragraph']),
  complaint: received,
  // R23: it names no ticket and no person.
  held: { must: ['date', 'reply', 'urgent'], may: ['phones', ...inEveryText], subject: ['desk'] },
  answer: ticketText(['words', 'ticket', 'reply', 'buttons'], ['paragraph']),
  informationRequest: ticketText(asked.must, ['paragraph']),
  reminder: asked,
  handled: ticketText(['words', 'date', 'clock', 'buttons', 'ticket', 'reply'], ['paragraph']),
  silence: ticketText(asked.must, ['paragraph']),
  duplicate: ticketText(['date', 'remaining', 'words', 'ticket'], ['buttons', 'paragraph']),
  unreachable: closed,
  solved: closed,
  withdrawn: closed,
  referral: closed,
  followUp: ticketText([...received.must, 'former'], ['clock', 'paragraph']),
  reopenedLate: ticketText(['ticket', 'reply', 'buttons'], ['date']),
  closingMoved: ticketText(['date', 'clock', 'ticket', 'reply', 'buttons'], ['formerDate']),
  firstAnswerMoved: ticketText(['date', 'reply', 'buttons'], ['formerDate', 'clock', 'confirm']),
  // R5: all numbers. A ticket that was answered before promises no first answer.
  split: ticketText(['number', 'former', 'reply', 'urgent', 'confirm', 'buttons'], ['date', 'clock']),
  rejoined: ticketText(['former', 'ticket', 'reply', 'buttons'], []),
  restored: ticketText(['former', 'ticket', 'reply', 'buttons'], ['date', 'clock']),
  takingPart: ticketText(['ticket', 'reply', 'buttons'], []),
  ticketLink: ticketText(['ticket', 'buttons'], []),
  accessProof: accessText(['date', 'buttons']),
  accessReceived: accessText(['what', 'days', 'buttons']),
  accessRequest: accessText(['name', 'what', 'address', 'domain', 'words', 'date', 'buttons'], ['name']),
  accessReminder: accessText(
    ['reminder', 'name', 'what', 'address', 'domain', 'words', 'date', 'buttons'],
    ['name', 'reminder'],
  ),
  accessGranted: accessText(['what', 'words', 'buttons']),
  accessRefused: accessText(['what', 'words']),
  accessTakenBack: accessText(['name', 'what'], ['name']),
  accessGiven: accessText(['what', 'buttons']),
  accessWithdrawn: accessText(['what']),
  accessLeft: accessText(['organisation']),
  accessLent: accessText(['lender', 'borrower', 'what', 'from', 'until', 'buttons']),
  accessReturned: accessText(['lender', 'borrower', 'what']),
};

/** Returns the placeholders of a text, the required ones first. */
export function knownPlaceholders(text: LetterText): TextPlaceholder[] {
  const { must, may } = textPlaceholders[text];
  return [...new Set([...must, ...may])];
}

/** Whether a placeholder stands for a whole block. */
export function isBlock(name: string): name is BlockPlaceholder {
  return (blockPlaceholders as readonly string[]).includes(name);
}

function ticketText(must: readonly TextPlaceholder[], may: readonly TextPlaceholder[]): TextPlaceholders {
  return { must, may: [...may, ...inTicketTexts, ...inEveryText], subject: ['desk'] };
}

function accessText(must: readonly TextPlaceholder[], subject: readonly WordPlaceholder[] = []): TextPlaceholders {
  return { must, may: inEveryText, subject: ['desk', ...subject] };
}
