/** The simulation's own model of a ticket's clock, with its own count of days. */
export interface OwnClock {
  phase: 'reminder' | 'notice';
  isStarted: boolean;
  day0: string;
  lastDay: string;
  /** The counted business days. */
  counted: string[];
  deadline: number;
  /** The steps before the closing: reminders, then the notice. */
  steps: number[];
  isExtended: boolean;
  /** The event that set the clock. */
  setBy: number;
  /**
   * The id of the letter that started it, 'told', or 'nobody' for a requester without an address (R16); null before the start.
   */
  startedBy: string | null;
}
