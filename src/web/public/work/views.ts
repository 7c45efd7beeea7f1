/** "How we work" in a reader's words. Null is too few to say. */
export interface WorkView {
  /** Null where no ticket was opened. */
  covers: string | null;
  computed: string;
  first: { promise: string; sentences: string[]; definitions: Definition[]; table: DrawnTable };
  kept: { sentences: string[]; definitions: Definition[]; rows: KeptRow[] };
  complete: { sentence: string; definitions: Definition[]; table: DrawnTable | null };
  handled: TargetView;
  closing: { promise: string; sentence: string; definitions: Definition[]; table: DrawnTable };
}

/** One of the desk's targets; without `promise` it has none and is measured only. */
export interface TargetView {
  promise: string;
  sentences: string[];
  definitions: Definition[];
  table: DrawnTable;
  kept: KeptRow[];
}

export interface Definition {
  term: string;
  text: string;
}

/** Durations with their bars; places and lengths in percent of the drawing's width. */
export interface DrawnTable {
  target: { place: number; label: string } | null;
  rows: BarRow[];
}

export interface BarRow {
  name: string;
  /** The same in a narrow column. */
  short: string;
  /** The month that is not over yet. */
  running?: boolean;
  half: string | null;
  nine: string | null;
  /** One more fact of the row. */
  beside: string | null;
  bar: { half: number; nine: number | null; cut: boolean } | null;
}

export interface KeptRow {
  name: string;
  short: string;
  running: boolean;
  tickets: string;
  inTime: string | null;
  bar: { kept: number; of: number } | null;
}
