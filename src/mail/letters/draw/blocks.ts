/** What a letter is made of. Text and HTML are drawn from the same blocks, so that both say the same sentences. */
export type Block =
  /** A lead and the number, large: it is said over the phone. */
  | { block: 'number'; lead: string; number: string }
  /** The one sentence that the reader must understand. */
  | { block: 'sentence'; text: string }
  | { block: 'paragraph'; lead?: string; text: string }
  /** What an agent wrote: text with line breaks, and how it looks where an editor made it. */
  | { block: 'words'; text: string; html?: string | null }
  | { block: 'small'; text: string }
  | { block: 'heading'; text: string }
  | { block: 'list'; items: string[] }
  /** `isListed`: the plain part lists the cells; else a sentence beside them carries the same facts. */
  | { block: 'cells'; cells: Cell[]; isListed?: boolean }
  /** Of several buttons the first is filled. */
  | { block: 'link'; label: string; url: string }
  | { block: 'buttons'; buttons: { label: string; url: string }[] };

/** A cell of the clock. `edge` is a counted day or step, `gap` days that are skipped, `end` the closing or first answer. */
export interface Cell {
  look: 'start' | 'edge' | 'gap' | 'end';
  top: string;
  bottom: string;
}

/** A letter before it is drawn. */
export interface Draft {
  subject: string;
  blocks: Block[];
  /** Who we are: small lines below a rule. */
  footer: string[];
  /** Where the reader of a letter that no rule asks for does without it; null for all that the desk owes. */
  choice: { why: string; label: string; url: string } | null;
  /** Phone numbers as written in the text, and as dialled. */
  phones: { shown: string; dialled: string }[];
}
