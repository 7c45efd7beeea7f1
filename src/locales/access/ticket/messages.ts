import type { AccessRole } from '#domain/access/request.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { de } from '#locales/access/ticket/de.ts';
import { en } from '#locales/access/ticket/en.ts';
import { type AccessTicketWords, fr } from '#locales/access/ticket/fr.ts';
import { nl } from '#locales/access/ticket/nl.ts';

const messages: InEachLanguage<AccessTicketWords> = { fr, nl, de, en };

export interface AskedInWords {
  name: string;
  address: string;
  role: AccessRole;
  organisation: string;
  sites: { number: string; name: string }[];
  words: string;
}

/** What the ticket of a request for access says, and the notes that the desk leaves on it. */
export function accessTicket(language: Language) {
  const words = messages[language];
  return {
    summary: (asked: AskedInWords) => words.summary(asked),
    text: (asked: AskedInWords) =>
      [
        words.lead({ ...asked, role: words.roles[asked.role] }),
        asked.sites.length > 0
          ? words.sites({ list: asked.sites.map(({ number, name }) => `${number} ${name}`).join(', ') })
          : '',
        asked.words === '' ? '' : words.words(asked),
        words.unanswered,
      ]
        .filter(Boolean)
        .join('\n\n'),
    ...{ note: words.note, decided: words.decided },
  };
}
