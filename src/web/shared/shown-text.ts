/** Maximum length of a text on a page: about ten printed pages. Browsers take seconds to lay out megabytes. */
export const shownText = { textCharactersMax: 30_000 };
