import type { TicketClock } from '#domain/clock/clock.ts';
import type { Reach } from '#domain/clock/reach.ts';
import type { Instant } from '#domain/instant.ts';
import type {
  AssignedBecause,
  Automatic,
  EntryRef,
  EventData,
  HeldBecause,
  LedBecause,
  LinkRelation,
  PartedFrom,
  PersonMerge,
  Rejoined,
  SplitFrom,
  SplitOff,
  Standing,
  TextRef,
} from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { LetterKind } from '#domain/ticket/letter-kind.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';
import type { ClosingReason, Saying } from '#domain/ticket/vocabulary.ts';

/** Where the count of each due moment began, and whether the requester was told the first one. */
export interface CountedFrom {
  firstAnswerFrom: Instant;
  heldFrom: Instant | null;
  acknowledged: boolean;
}

/**
 * What may be asked of a ticket. Ids, hashes and what only the store knows come as values;
 * `reach` says how the requester is told (R16).
 */
export type Command =
  | { type: 'assign'; assigneeId: string | null; automatic?: AssignedBecause }
  /** `isMember`: the assignee belongs to the team. */
  | { type: 'moveToTeam'; teamId: string | null; isMember: boolean; automatic?: AssignedBecause }
  | { type: 'answer'; entry: EntryRef }
  | { type: 'requestInformation'; entry: EntryRef; items: number; reach: Reach }
  | { type: 'markHandled'; entry: EntryRef; reach: Reach }
  | {
      type: 'close';
      reason: ClosingReason;
      said: { how: Saying; text: TextRef } | null;
      duplicateOf: { ticketId: string; number: string } | null;
      /** The requester has an address that mail reaches, or a phone number: `unreachable` then needs two attempts (R16). */
      reachable: boolean;
      /** Dates of calls in vain (`vainDaysOf`). */
      vainDays: readonly string[];
    }
  /** A reaction of one who takes part; without an entry it is the click "not solved". */
  | {
      type: 'react';
      entry: EntryRef | null;
      personId: string;
      receivedAt: Instant;
      /** What proves this reaction; null joins as "sender not proved" (R23). */
      provedBy: SenderProof | null;
      /** With answers to questions of its form (R6). */
      form?: FormAnswered;
    }
  | { type: 'confirm'; outcome: 'solved' | 'withdrawn' }
  | { type: 'extend' }
  | { type: 'remind'; reach: Reach }
  | { type: 'giveNotice'; reach: Reach }
  | { type: 'closeByClock'; mailUnread: boolean }
  | { type: 'reopen' }
  /** The calendar or the hours changed: what is open is counted again, from these moments where they are known. */
  | ({ type: 'recount' } & CountedFrom)
  /** The reminder of today waits for tomorrow: its reader has just got one. */
  | { type: 'postpone' }
  /** The relay took the letter that starts the count; `told` is the clock that it tells. */
  | { type: 'startClock'; mailId: string; told: TicketClock | null }
  | { type: 'bounceNotice'; mailId: string; personId: string | null }
  | { type: 'failMail'; mailId: string; personId: string | null; toRequester: boolean }
  | { type: 'mailWorks'; personId: string; unsent: LetterKind[] }
  | { type: 'note'; entry: EntryRef; mentioned?: string[] }
  | {
      type: 'call';
      entry: EntryRef;
      direction: 'in' | 'out';
      callerId: string | null;
      reaction: boolean;
      reached: boolean;
      told: boolean;
      knownId?: string;
    }
  | ({ type: 'change' } & EventData['changed'])
  | { type: 'hold'; entry: EntryRef; personId: string | null; receivedAt: Instant; dueAt: Instant; why: HeldBecause }
  /** `followUp` is the ticket on which a reply counts that came after the closing (R21). */
  | {
      type: 'acceptHeld';
      entryId: string;
      personId: string | null;
      receivedAt: Instant;
      followUp?: { ticketId: string; number: string };
    }
  | { type: 'dismissHeld'; entryId: string }
  | { type: 'recordAutomatic'; entry: EntryRef; automatic: Automatic }
  /** Points the requester to the organisation that answers them, and closes (R8). */
  | { type: 'refer'; entry: EntryRef; contactId: string }
  | ({ type: 'knowEditor' } & EventData['editorKnown'])
  /** Proves the contact that opened the ticket, if this person is its requester (R3). */
  | { type: 'proveContact'; personId: string; provedBy: SenderProof }
  | ({ type: 'free' } & EventData['freed'])
  /** To whom a complaint is open, whom it is about, and whether its sender's service manager may read it (R10). */
  | { type: 'openTo'; personId: string }
  | { type: 'withholdFrom'; personId: string }
  | { type: 'nameAgent'; personId: string }
  | { type: 'clearAgent'; personId: string }
  | { type: 'openToOrganisation'; open: boolean }
  /** Two who take part are one person; `partPerson` takes back what `personMerged` did. */
  | { type: 'mergePerson'; fromId: string; toId: string }
  | ({ type: 'partPerson' } & PersonMerge)
  | { type: 'addParticipant'; personId: string }
  | { type: 'leave'; personId: string }
  /** A step of the targets is due; `act` says what it does now, with whom it may reach. */
  | { type: 'escalate'; step: string; act: EscalationAct }
  | { type: 'link'; relation: LinkRelation; ticketId: string; number: string }
  | { type: 'unlink'; relation: LinkRelation; ticketId: string; number: string }
  /** Entries leave for a ticket of their own; `moved` are the words of the requester among them, `left` those that stay (R5). */
  | ({ type: 'splitOff'; moved: Instant[]; left: Word[] } & Pick<SplitOff, 'ticketId' | 'number' | 'entryIds' | 'cut'>)
  | ({ type: 'splitFrom' } & SplitFrom)
  | ({ type: 'rejoin' } & Pick<Rejoined, 'ticketId' | 'number' | 'entries' | 'mended'> & { from: Ticket })
  /** The ticket becomes one with another, and its number leads there. */
  | { type: 'lead'; why: LedBecause; ticketId: string; number: string }
  | { type: 'takeIn'; from: Ticket; participantIds: string[] }
  /** Both ends of undoing a merge, which was done at `mergedAt`; `before` is how each stood. */
  | { type: 'restore'; ticketId: string; number: string; before: Standing; mergedAt: Instant }
  | ({ type: 'part'; before: Standing | null; mergedAt: Instant } & Omit<PartedFrom, 'back'>);

/** A public word of either side. */
export interface Word {
  of: 'requester' | 'desk';
  at: Instant;
}

/** What a step does to this ticket: those who may be told, and whom it is given to. */
export type EscalationAct =
  | { do: 'notify'; personIds: string[] }
  | { do: 'reassign'; assigneeId?: string | null; teamId?: string | null }
  | { do: 'raise' };

/** What answers to a form's questions leave open, and the site that they name. */
export type FormAnswered = Omit<EventData['formAnswered'], 'entryId'>;

export type CommandType = Command['type'];
