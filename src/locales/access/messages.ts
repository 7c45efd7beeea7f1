import type { AccessRole } from '#domain/access/request.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { inEach, load } from '#locales/catalogue.ts';
import type {
  AccessCatalogue,
  AccessTicketWords,
  AskAccessWords,
  MailAccessWords,
  ManagedWords,
  OwnAccessWords,
} from '#locales/fr/access.ts';

const area = await load<AccessCatalogue>('access', () => import.meta.glob('../*/access.ts'));

export const askAccessWords: InEachLanguage<AskAccessWords> = inEach(area, ({ ask }) => ask);

export const managedWords: InEachLanguage<ManagedWords> = inEach(area, ({ managed }) => managed);

export const ownAccessWords: InEachLanguage<OwnAccessWords> = inEach(area, ({ own }) => own);

const messages: InEachLanguage<AccessTicketWords> = inEach(area, ({ ticket }) => ticket);

interface AskedInWords {
  name: string;
  address: string;
  role: AccessRole;
  organisation: string;
  sites: { number: string; name: string }[];
  words: string;
}

/** Returns the texts for the ticket of a request for access, and for the desk's notes on it. */
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
    note: words.note,
    decided: words.decided,
  };
}

const lettersMessages: InEachLanguage<MailAccessWords> = inEach(area, ({ letters }) => letters);

/** Returns the texts of the mails about access. */
export function mailAccessWords(language: Language): MailAccessWords {
  return lettersMessages[language];
}
