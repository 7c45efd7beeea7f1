export interface Definition {
  term: string;
  text: string;
}

/** Durations with bars. Positions and lengths are in percent of the drawing's width. */
export interface DrawnTable {
  target: { place: number; label: string } | null;
  rows: BarRow[];
}

export interface BarRow {
  name: string;
  /** The name for a narrow column. */
  short: string;
  /** True for the current month. */
  running?: boolean;
  /** Half of the tickets took at most this. */
  half: string | null;
  /** Nine of ten took at most this. */
  nine: string | null;
  /** An extra fact about the row. */
  beside: string | null;
  /** `cut` if the bar is longer than the drawing. */
  bar: { half: number; nine: number | null; cut: boolean } | null;
}

/** How many tickets of a month met the target. */
export interface KeptRow {
  name: string;
  short: string;
  running: boolean;
  tickets: string;
  inTime: string | null;
  bar: { kept: number; of: number } | null;
}
