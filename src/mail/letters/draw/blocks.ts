/** The parts of a letter. Text and HTML are drawn from the same blocks, so both say the same. */
export type Block =
  /** A lead-in and the ticket number in large type, because people read it out over the phone. */
  | { block: 'number'; lead: string; number: string }
  /** The key sentence of the letter. */
  | { block: 'sentence'; text: string }
  | { block: 'paragraph'; lead?: string; text: string }
  /** An agent's text with line breaks, and its HTML if an editor made it. */
  | { block: 'words'; text: string; html?: string | null }
  | { block: 'small'; text: string }
  | { block: 'heading'; text: string }
  | { block: 'list'; items: string[] }
  /** `isListed`: the plain-text part lists the cells. Otherwise a sentence beside them says the same. */
  | { block: 'cells'; cells: Cell[]; isListed?: boolean }
  /** Only the first of several buttons is filled. */
  | { block: 'link'; label: string; url: string }
  | { block: 'buttons'; buttons: { label: string; url: string }[] };

/** A cell of the clock. `edge` is a counted day or step, `gap` skipped days, `end` the closing or first answer. */
export interface Cell {
  look: 'start' | 'edge' | 'gap' | 'end';
  top: string;
  bottom: string;
}

/** A letter before it is drawn as text and HTML. */
export interface Draft {
  subject: string;
  blocks: Block[];
  /** The sender's details: small lines below a rule. */
  footer: string[];
  /** Where the reader can turn off an optional letter. Null if the letter is mandatory. */
  choice: { why: string; label: string; url: string } | null;
  /** Phone numbers as written in the text, and as dialled. */
  phones: { shown: string; dialled: string }[];
}
