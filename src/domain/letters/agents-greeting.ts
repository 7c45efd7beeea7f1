import type { Language } from '#domain/language.ts';

/** Whether a text begins with a greeting in this language. A greeting in another language does not count. */
export function beginsWithGreeting(text: string, language: Language): boolean {
  const [line = ''] = text.trim().split('\n');
  const greeting = greetings[language];
  if (!greeting) return false;
  const { opening, address, title } = greeting;
  if (opening.test(line)) return true;
  const addressed = address?.exec(line);
  // "Beste Bram, wij …" greets; "Beste oplossing: …" does not.
  if (addressed) return isAddressee(upToSign(line.slice(addressed[0].length)));
  return title?.test(line) === true && isAddressee(line);
}

/**
 * `opening` begins nothing but greetings, `address` one if a name or title follows. A line that begins with a `title` is a greeting
 * if it holds nothing else: "Madame, Monsieur,".
 */
const greetings: Partial<Record<Language, { opening: RegExp; address?: RegExp; title?: RegExp }>> = {
  fr: {
    opening: /^(?:re-?)?(?:bonjour|bonsoir|salut)(?!\p{L})/iu,
    address: /^ch(?:er|ère)s?(?!\p{L})/iu,
    title: /^(?:mesdames|messieurs|mademoiselle|madame|monsieur|maître)(?!\p{L})/iu,
  },
  nl: {
    opening: /^(?:geachte|goe(?:de|ie)n?(?:dag|morgen|middag|avond)|hallo|hoi)(?!\p{L})/iu,
    address: /^(?:beste|dag|lieve)(?!\p{L})/iu,
    title: /^(?:mevrouw|mijnheer|meneer)(?!\p{L})/iu,
  },
  de: {
    opening: /^(?:guten (?:tag|morgen|abend)|sehr (?:geehrte|verehrte)[rsn]?|hallo|grüß gott|moin)(?!\p{L})/iu,
    address: /^(?:liebe|werte)[rs]?(?!\p{L})/iu,
    title: /^meine damen und herren(?!\p{L})/iu,
  },
  en: { opening: /^(?:dear|hello|hi|hey|greetings|good (?:day|morning|afternoon|evening))(?!\p{L})/iu },
};

/** Words of an address that need no capital. */
const titles = new Set(
  `madame mesdames mademoiselle monsieur messieurs maître le la collègue collègues tous toutes équipe mevrouw mijnheer meneer heer
  collega collega’s allen team frau herr kolleg kollegin kollegen kolleginnen alle meine damen und herren`.split(/\s+/),
);

function isAddressee(text: string): boolean {
  const words = text.split(/[\s,!]+/).filter((word) => word !== '');
  return (
    words.length <= addressWordsMax && words.every((word) => titles.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))
  );
}

/** A longer line is a sentence. */
const addressWordsMax = 6;

function upToSign(text: string): string {
  return /^[^,!]*/.exec(text)![0];
}
