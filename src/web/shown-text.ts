/**
 * What a page shows of one text: about ten printed pages. A browser takes seconds to lay out megabytes, and nobody reads
 * them there.
 */
export const shownText = { textCharactersMax: 30_000 };
