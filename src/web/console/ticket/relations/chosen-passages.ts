import { passagesIn, type Span } from '#domain/relations/passages.ts';

/** A passage of the requester's own text that can be chosen. */
export interface PassageView extends Span {
  entryId: string;
  /** As a form sends it. */
  value: string;
  text: string;
}

/** Places of passages, as a page or a link sent them. */
export type Chosen = readonly (Span & { entryId: string })[];

/** Returns the values of the passages that stand for these spans, also in a text that changed a little. */
export function chosenPassages(messages: readonly { id: string; passages: PassageView[] }[], spans: Chosen): string[] {
  return messages.flatMap(({ id, passages }) => {
    const own = spans.filter(({ entryId }) => entryId === id);
    return passagesIn(passages, own).map(({ value }) => value);
  });
}
