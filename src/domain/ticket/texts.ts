/** Longest text that a person writes at once: forty pages. */
export const textCharactersMax = 100_000;

/** Longest message or answer of a requester on a page: twenty pages. */
export const replyCharactersMax = 50_000;

/** Longest summary: two lines of a list on a phone. */
export const summaryCharactersMax = 200;

/** Longest reason of a change, in the record. */
export const changeReasonCharactersMax = 2_000;

/** Most items in one request for information; a longer list is a form. */
export const requestedItemsMax = 30;

/** Longest requested item: a few lines of a letter. */
export const requestedItemCharactersMax = 500;

/** Returns the requested items of typed lines, without bullets. */
export function requestedItems(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.replace(/^[\s–•*-]+/u, '').trim())
    .filter((line) => line !== '');
}
