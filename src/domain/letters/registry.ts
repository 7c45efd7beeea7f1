import type { TextPlaceholder, WordPlaceholder } from '#domain/letters/placeholders.ts';

/** The rules of a letter. The code that writes it is in `mail/letters/drawings.ts` and `desk/letters/registry.ts`. */
interface LetterRules {
  /** `ticket`: in the record of its ticket. `choice`: no rule requires it, and its failure is not reported. */
  of: 'ticket' | 'choice' | 'access' | 'account' | 'desk';
  /** Its reader. A `sender` has just written to us: such a letter never bounces (RFC 3834). A `thirdParty` has no part in the ticket. */
  to: 'sender' | 'participant' | 'organisation' | 'staff' | 'person' | 'thirdParty';
  /** The Auto-Submitted header (RFC 3834); null for an agent's own message. */
  automatic: 'auto-replied' | 'auto-generated' | null;
  /** An event of a ticket causes it. Other letters are queued by a verb. */
  byEvent?: true;
  /** It may reach somebody who never wrote to us, so its footer says why. */
  explained?: true;
  /** It holds a secret that is valid until it is used or expires. The record does not keep its text. */
  secret?: true;
  /** R23: it names no ticket and no person. */
  nameless?: true;
  /** A desk can add a paragraph of its own. */
  paragraph?: true;
  /** The texts that a desk can replace, one per situation, so that texts need no conditions. */
  texts: Readonly<Record<string, TextRules>>;
}

export interface TextRules {
  /** The required placeholders: a promise depends on them. */
  must: readonly TextPlaceholder[];
  /** The optional ones, besides those of every text. */
  may?: readonly TextPlaceholder[];
  /** Those of the subject, besides the desk. The ticket number is put before it automatically (R4). */
  subject?: readonly WordPlaceholder[];
  /** What `{date}` stands for; undefined if the text has no date. */
  date?: 'answer' | 'closes' | 'closed' | 'arrived' | 'valid' | 'takenOver';
  /** The place of the text among the letters of a desk, if it is not that of its letter. */
  section?: 'access' | 'referral';
  /** It is also previewed for an address that is not proved (R3). */
  unproved?: true;
}

/** Number, date, how to write again, whom to call, and the proof of the address (R3, R12). */
const received = {
  must: ['number', 'date', 'reply', 'urgent', 'confirm', 'buttons'],
  may: ['clock', 'copy'],
  date: 'answer',
} as const;
/** The questions, the closing date without a reply, the days until then, and the buttons (R15, R18, R20). */
const question = ['words', 'missing', 'date', 'clock', 'buttons', 'ticket', 'reply'] as const;
/** The date of the closing, and how to write again (R21, R22). */
const closed = { must: ['date', 'words', 'ticket', 'reply'], may: ['buttons'], date: 'closed' } as const;
const access = { of: 'access', to: 'person', automatic: 'auto-generated' } as const;
const account = { of: 'account', to: 'person', automatic: 'auto-generated', texts: {} } as const;
const notice = { of: 'ticket', to: 'participant', automatic: 'auto-generated', byEvent: true } as const;

/** Every letter, in the order of a ticket's life. Everything else that lists letters or texts derives from this table. */
const letters = {
  acknowledgement: {
    of: 'ticket',
    to: 'sender',
    automatic: 'auto-replied',
    byEvent: true,
    explained: true,
    paragraph: true,
    texts: {
      request: { ...received, unproved: true },
      urgent: {
        must: ['number', 'call', 'date', 'reply', 'confirm', 'buttons'],
        may: ['clock', 'copy'],
        date: 'answer',
      },
      complaint: received,
    },
  },
  held: {
    of: 'ticket',
    nameless: true,
    to: 'sender',
    automatic: 'auto-replied',
    explained: true,
    texts: { held: { must: ['date', 'reply', 'urgent'], may: ['phones'], date: 'answer' } },
  },
  answer: {
    ...notice,
    automatic: null,
    paragraph: true,
    texts: { answer: { must: ['words', 'ticket', 'reply', 'buttons'] } },
  },
  informationRequest: {
    ...notice,
    automatic: null,
    paragraph: true,
    texts: { informationRequest: { must: question, date: 'closes' } },
  },
  reminder: {
    ...notice,
    paragraph: true,
    texts: { reminder: { must: question, may: ['reminder', 'reminders'], date: 'closes' } },
  },
  closingNotice: {
    ...notice,
    paragraph: true,
    texts: {
      handled: { must: ['words', 'date', 'clock', 'buttons', 'ticket', 'reply'], date: 'closes' },
      silence: { must: question, date: 'closes' },
    },
  },
  closed: {
    ...notice,
    paragraph: true,
    texts: {
      duplicate: { must: ['date', 'remaining', 'words', 'ticket'], may: ['buttons'], date: 'closed' },
      unreachable: closed,
      solved: closed,
      withdrawn: closed,
      referral: { ...closed, section: 'referral' },
    },
  },
  followUp: {
    ...notice,
    to: 'sender',
    automatic: 'auto-replied',
    explained: true,
    paragraph: true,
    texts: { followUp: { must: [...received.must, 'former'], may: ['clock'], date: 'answer' } },
  },
  reopenedLate: {
    ...notice,
    texts: { reopenedLate: { must: ['ticket', 'reply', 'buttons'], may: ['date'], date: 'arrived' } },
  },
  /** An announced date is now later. */
  dateMoved: {
    ...notice,
    texts: {
      closingMoved: { must: ['date', 'clock', 'ticket', 'reply', 'buttons'], may: ['formerDate'], date: 'closes' },
      firstAnswerMoved: {
        must: ['date', 'reply', 'buttons'],
        may: ['formerDate', 'clock', 'confirm'],
        date: 'answer',
      },
    },
  },
  /** R5: all numbers. A ticket that was answered before promises no first answer. */
  split: {
    ...notice,
    explained: true,
    texts: {
      split: {
        must: ['number', 'former', 'reply', 'urgent', 'confirm', 'buttons'],
        may: ['date', 'clock'],
        date: 'answer',
      },
    },
  },
  /** Split-off entries are back in the original ticket. */
  rejoined: { ...notice, texts: { rejoined: { must: ['former', 'ticket', 'reply', 'buttons'] } } },
  /** A merged ticket is separate again. */
  restored: {
    ...notice,
    texts: {
      restored: { must: ['former', 'ticket', 'reply', 'buttons'], may: ['date', 'clock'], date: 'answer' },
    },
  },
  /** To a new participant added by the requester. */
  takingPart: { ...notice, explained: true, texts: { takingPart: { must: ['ticket', 'reply', 'buttons'] } } },
  /** A new link to the page of a ticket, on request. */
  ticketLink: {
    of: 'ticket',
    to: 'participant',
    automatic: 'auto-replied',
    texts: { ticketLink: { must: ['ticket', 'buttons'] } },
  },

  /** The text of another participant. */
  colleagueWrote: { ...notice, of: 'choice', texts: {} },
  /** A new ticket of an organisation, for its service managers. */
  organisationTicket: { ...notice, of: 'choice', to: 'organisation', texts: {} },
  /** An escalation step warns staff; a desk administrator configured it. */
  escalation: { ...notice, of: 'choice', to: 'staff', texts: {} },
  /** To staff: a ticket was assigned to them, a note mentions them, or something happened on a ticket that they watch. */
  staffNews: { ...notice, of: 'choice', to: 'staff', texts: {} },

  /** A question to a third party. It names no ticket and no requester. */
  sideQuestion: { of: 'desk', to: 'thirdParty', automatic: null, nameless: true, texts: {} },

  /** Asks a person of the requester's service for their agreement. */
  approvalRequest: { of: 'desk', to: 'person', automatic: null, texts: {} },

  accessProof: { ...access, to: 'sender', texts: { accessProof: { must: ['date', 'buttons'], date: 'valid' } } },
  accessReceived: { ...access, texts: { accessReceived: { must: ['what', 'days', 'buttons'] } } },
  accessRequest: {
    ...access,
    texts: {
      accessRequest: {
        must: ['name', 'what', 'address', 'domain', 'words', 'date', 'buttons'],
        subject: ['name'],
        date: 'takenOver',
      },
      accessReminder: {
        must: ['reminder', 'name', 'what', 'address', 'domain', 'words', 'date', 'buttons'],
        subject: ['name', 'reminder'],
        date: 'takenOver',
      },
    },
  },
  accessDecided: {
    ...access,
    texts: {
      accessGranted: { must: ['what', 'words', 'buttons'] },
      accessRefused: { must: ['what', 'words'] },
    },
  },
  accessTakenBack: { ...access, texts: { accessTakenBack: { must: ['name', 'what'], subject: ['name'] } } },
  accessGiven: { ...access, texts: { accessGiven: { must: ['what', 'buttons'] } } },
  accessWithdrawn: {
    ...access,
    texts: { accessWithdrawn: { must: ['what'] }, accessLeft: { must: ['organisation'] } },
  },
  accessLent: {
    ...access,
    texts: { accessLent: { must: ['lender', 'borrower', 'what', 'from', 'until', 'buttons'] } },
  },
  accessReturned: { ...access, texts: { accessReturned: { must: ['lender', 'borrower', 'what'] } } },
  accessReview: { ...access, texts: {} },
  accessReviewLate: { ...access, texts: {} },

  signInCode: { ...account, secret: true },
  providerCode: { ...account, secret: true },
  addressCode: { ...account, secret: true },
  invitation: { ...account, secret: true },
  signInNews: account,
  erasureReceived: account,
  erasureRefused: account,
  erasureDone: account,
  testMail: { ...account, of: 'desk' },
  organisationDigest: { ...account, of: 'desk' },
  knownIncident: { ...account, of: 'desk' },
} as const satisfies Record<string, LetterRules>;

type Letters = typeof letters;
export type LetterName = keyof Letters;
type NamesWith<Facts> = { [Name in LetterName]: Letters[Name] extends Facts ? Name : never }[LetterName];

/** Letters in the record of a ticket. */
export type TicketLetterName = NamesWith<{ of: 'ticket' }>;
type ChosenLetterName = NamesWith<{ of: 'choice' }>;
export type AccessLetterName = NamesWith<{ of: 'access' }>;
/** Letters that an event of a ticket causes, and those that a verb queues. */
export type EventLetterName = NamesWith<{ byEvent: true }>;
export type VerbLetterName = Exclude<LetterName, EventLetterName>;

/** The texts of a letter, and every text that a desk can replace. */
export type TextOf<Name extends LetterName> = keyof Letters[Name]['texts'] & string;
export type LetterText = { [Name in LetterName]: TextOf<Name> }[LetterName];
export type WordedLetterName = { [Name in LetterName]: TextOf<Name> extends never ? never : Name }[LetterName];

/** A group of texts on the page of a desk's letters. */
export type LetterSection = Exclude<WordedLetterName, AccessLetterName> | 'access' | 'referral';
/** The sections to which a desk can add a paragraph. Stored settings use these names. */
export type OwnLetter = NamesWith<{ paragraph: true }> | 'referral';

/** The situation in which a letter is previewed. */
export type PreviewSituation = LetterText | 'stranger';
export type SituationOf<Name extends LetterName> = TextOf<Name> | (Name extends 'acknowledgement' ? 'stranger' : never);

/** The rules of a letter. */
export function rulesOf(name: LetterName): LetterRules {
  return letters[name];
}

const names = Object.keys(letters) as LetterName[];
const known: ReadonlySet<string> = new Set(names);

/** Returns the letters with a property, for statements and checks. */
export function lettersThat(has: (rules: LetterRules) => boolean): LetterName[] {
  return names.filter((name) => has(letters[name]));
}

/** Returns the name of a stored letter. Throws if this version has no such letter. */
export function readLetterName(stored: string): LetterName {
  if (!known.has(stored)) throw new Error(`The database has a letter “${stored}”, which this version cannot write.`);
  return stored as LetterName;
}

/** Letters that no rule requires: each goes to people who chose it, and is not recorded. */
export const chosenLetters = lettersThat((rules) => rules.of === 'choice') as ChosenLetterName[];
