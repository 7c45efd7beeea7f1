import type { Language } from '#domain/language.ts';
import { answerWordsOf } from '#locales/forms/messages.ts';

/** A part of a text: a labelled answer, or other text with an empty label. All parts together are the whole text. */
interface ToldPart {
  label: string;
  between: string;
  value: string;
  after: string;
}

/**
 * Returns the labelled answers in a requester's text, as `ticketText` and `answeredText` wrote it. Null if no line begins with one
 * of the labels.
 */
export function answersIn(text: string, labels: readonly string[], language: Language): ToldPart[] | null {
  const known = [...labels, leftLabel(language)].filter(Boolean).sort((one, other) => other.length - one.length);
  const parts: { label: string; rest: string }[] = [];
  // A value beside its label is one line: an empty line ends it.
  let isBeside = false;
  for (const line of text.split(/(?<=\n)/)) {
    const label = known.find((each) => beginsWith(line, each));
    if (label !== undefined) {
      parts.push({ label, rest: line.slice(label.length) });
      isBeside = /[^\s:]/.test(line.slice(label.length));
    } else if (parts.length === 0 || (isBeside && line.trim() === '')) {
      parts.push({ label: '', rest: line });
      isBeside = false;
    } else parts.at(-1)!.rest += line;
  }
  return parts.some(({ label }) => label !== '') ? parts.map(partOf) : null;
}

/** Whether a label stands here alone, or with its value after a colon or a question mark. */
function beginsWith(line: string, label: string): boolean {
  return (
    line.startsWith(label) &&
    (label.endsWith('?') ? /^\s/ : /^(?:\s*:)?(?:\s*$|(?<=:)\s)/).test(line.slice(label.length))
  );
}

function partOf({ label, rest }: { label: string; rest: string }): ToldPart {
  const [between = ''] = /^\s*:?\s*/.exec(rest) ?? [];
  const valued = rest.slice(between.length);
  const value = valued.trimEnd();
  return { label, between, value, after: valued.slice(value.length) };
}

/** The label before the questions that were left open. */
function leftLabel(language: Language): string {
  const label = answerWordsOf[language].told.left({ labels: '' }).trimEnd();
  return label.endsWith(':') ? label.slice(0, -1).trimEnd() : label;
}
