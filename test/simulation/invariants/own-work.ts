import type { OwnRule } from '../own-recurrence.ts';

/** The simulation's own model of a question to a third party. */
export interface OwnConversation {
  personId: string;
  state: 'asked' | 'answered' | 'failed' | 'closed';
  isShown: boolean;
  /** The last writer. People who were not asked do not count. */
  last: 'desk' | 'asked';
  /** Its letters, oldest first. */
  mailIds: string[];
}

/** The simulation's own model of a question for agreement. */
export interface OwnApproval {
  ofId: string;
  state: 'asked' | 'approved' | 'refused' | 'withdrawn';
  askedAt: number;
  mailId: string;
}

/** The simulation's own model of a task. */
export interface OwnTask {
  required: boolean;
  isDone: boolean;
  waitsFor: string | null;
  assigneeId: string | null;
  dueOn: string | null;
  /** How often somebody was told that it is due: once on its day, once after. */
  told: number;
}

/** The simulation's own model of a template that opens tickets by itself. */
export interface OwnTemplate {
  id: string;
  deskId: string;
  rule: OwnRule;
  requesterId: string | null;
  isRetired: boolean;
  /** The next occurrence is that of a period that begins on this day or later. */
  from: string;
  /** The days for which it opened a ticket. */
  opened: Set<string>;
}

/** A form whose rows are tickets, and the numbers shown for each row. */
export interface SentRows {
  title: string;
  about: string;
  rows: string[];
  sender: string;
  numbers: Set<string>[];
}

/** A person who was erased, as the simulation remembers them. */
export interface Erased {
  personId: string;
  name: string;
  /** The words that they wrote. */
  words: string[];
}
