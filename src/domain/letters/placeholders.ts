import type { LetterText } from '#domain/letters/texts.ts';

/** Words within a sentence. */
export const wordPlaceholders = [
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

/** What Belfry draws or writes as a whole: each stands on a line of its own. */
export const blockPlaceholders = [
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
export type BlockPlaceholder = (typeof blockPlaceholders)[number];
export type TextPlaceholder = WordPlaceholder | BlockPlaceholder;

/** What may have nothing to say in some letter: then its paragraph is left out whole. */
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

/** What a text may name, and what it must: a promise depends on it. */
export interface TextPlaceholders {
  must: readonly TextPlaceholder[];
  may: readonly TextPlaceholder[];
  /** What the subject may name; the number stands before it by itself (R4). */
  subject: readonly WordPlaceholder[];
}

/** What every text may name. */
export const inEveryText = ['greeting', 'desk', 'mailbox', 'hours'] as const;
/** What every text about a ticket may name besides; a held reply's names none (R23). */
export const inTicketTexts = ['number', 'summary', 'about', 'ticket', 'reply', 'urgent', 'phones'] as const;

/** The number, by when, how to write again, whom to call, and the proof of the address (R3, R12). */
const received = ticketText(
  ['number', 'date', 'reply', 'urgent', 'confirm', 'buttons'],
  ['clock', 'copy', 'paragraph'],
);
/** What is asked, when silence closes, the days until then, and the buttons (R15, R18, R20). */
const asked = ticketText(
  ['words', 'missing', 'date', 'clock', 'buttons', 'ticket', 'reply'],
  ['reminder', 'reminders', 'paragraph'],
);
/** When it was closed, and how to write again (R21, R22). */
const closed = ticketText(['date', 'words', 'ticket', 'reply'], ['buttons', 'paragraph']);

/** What each text may and must name. */
export const textPlaceholders: Record<LetterText, TextPlaceholders> = {
  request: received,
  urgent: ticketText(['number', 'call', 'date', 'reply', 'confirm', 'buttons'], ['clock', 'copy', 'paragraph']),
  complaint: received,
  // R23: it names no ticket and nobody.
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
  // R5: all numbers; what was answered before promises no first answer.
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

/** Everything that a text may name, what it must first. */
export function knownPlaceholders(text: LetterText): TextPlaceholder[] {
  const { must, may } = textPlaceholders[text];
  return [...new Set([...must, ...may])];
}

/** Whether it is drawn as a whole. */
export function isBlock(name: string): name is BlockPlaceholder {
  return (blockPlaceholders as readonly string[]).includes(name);
}

function ticketText(must: readonly TextPlaceholder[], may: readonly TextPlaceholder[]): TextPlaceholders {
  return { must, may: [...may, ...inTicketTexts, ...inEveryText], subject: ['desk'] };
}

function accessText(must: readonly TextPlaceholder[], subject: readonly WordPlaceholder[] = []): TextPlaceholders {
  return { must, may: inEveryText, subject: ['desk', ...subject] };
}
