/** The simulation's own idea of a ticket's clock, counted by its own days. */
export interface OwnClock {
  phase: 'reminder' | 'notice';
  isStarted: boolean;
  day0: string;
  lastDay: string;
  /** The business days of the count. */
  counted: string[];
  deadline: number;
  /** What comes before the closing: reminders, then the notice. */
  steps: number[];
  isExtended: boolean;
  /** The event that set it. */
  setBy: number;
  /** The letter that started it, or that it was told, or to nobody (R16). */
  startedBy: string | null;
}
