import type { TicketRecord } from '#store/ticket/record/record.ts';

/** Maximum length of a text on a page: about ten printed pages. Browsers take seconds to lay out megabytes. */
export const shownText = { textCharactersMax: 30_000 };

/** Maximum length of all texts on a page together. The page of two hundred long replies held the server for a second (attack 84). */
const recordCharactersMax = 300_000;
/** The beginning of an older text, when newer ones fill the page. */
const beginningCharacters = 500;

/** Shortens the older texts of a long record, except the opening, to their beginnings. Each has a link to the whole text. */
export function withinPage<Shown extends Pick<TicketRecord, 'entries'>>(record: Shown): Shown {
  let room = recordCharactersMax;
  const [opening] = record.entries;
  const entries = record.entries.toReversed().map((entry) => {
    const length = (entry.text?.length ?? 0) + (entry.whole?.length ?? 0) + (entry.html?.length ?? 0);
    room -= length;
    if (room >= 0 || entry === opening || length <= beginningCharacters) return entry;
    const text = entry.text?.slice(0, beginningCharacters) ?? null;
    return { ...entry, text, html: null, whole: null, isShortened: true };
  });
  return { ...record, entries: entries.reverse() };
}
