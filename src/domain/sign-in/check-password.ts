/** Long enough that a guess through the sign-in never finds it; NIST SP 800-63B asks for length and no mixture of signs. */
export const passwordCharactersMin = 12;
/** Beyond any phrase that a person remembers; the hash function reads no more. */
export const passwordCharactersMax = 1000;

export type WeakPassword = 'tooShort' | 'tooLong' | 'common' | 'oneWord' | 'ofOneself';

/** What is tried first: whole passwords, and words and names of the four languages, as `lettersOf` makes them. */
export interface TriedWords {
  passwords(text: string): boolean;
  words(text: string): boolean;
}

/**
 * Why a password is refused when it is set, or null. What is tried first is looked for in what is left when digits, signs and
 * the usual disguises are taken away, so that `P@ssw0rd-2026!` is `password`. A phrase may hold any of it.
 */
export function checkNewPassword(
  password: string,
  about: { email: string | null; name: string | null },
  tried: TriedWords,
): WeakPassword | null {
  const text = password.normalize('NFKC');
  if (Array.from(text).length < passwordCharactersMin) return 'tooShort';
  if (text.length > passwordCharactersMax) return 'tooLong';
  const plain = plainLetters(text);
  if (isOfCommonWords(plain) || isRepeated(text) || isRun(text)) return 'common';
  // Digits may stand for letters, or just between them.
  const readings = [plain, lettersOf(text)];
  if (tried.passwords(text.toLowerCase()) || readings.some((each) => isTried(each, tried))) return 'common';
  if (readings.some(tried.words)) return 'oneWord';
  return ownWords(about).some((word) => left(plain, word).length < freeLettersMin) ? 'ofOneself' : null;
}

/** The letters of a text, small and without accents. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '');
}

/** So many letters beside one's own name are no name any more. */
const freeLettersMin = 6;

const disguises: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
  '7': 't',
};

function plainLetters(text: string): string {
  const trimmed = text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return lettersOf(Array.from(trimmed, (sign) => disguises[sign] ?? sign).join(''));
}

/** A password that is tried first, two of them, or any word several times. */
function isTried(plain: string, { passwords, words }: TriedWords): boolean {
  if (passwords(plain)) return true;
  if (plain.length > 2 * triedLettersMax) return false;
  const lengths = Array.from({ length: Math.max(0, plain.length - triedLettersMin) }, (_, at) => at + triedLettersMin);
  return lengths.some((length) => {
    const [first, rest] = [plain.slice(0, length), plain.slice(length)];
    if (first.repeat(plain.length / length) === plain) return passwords(first) || words(first);
    return rest.length >= triedLettersMin && passwords(rest) && passwords(first);
  });
}

/** Shorter ones are parts of any word; longer ones are hardly tried. */
const [triedLettersMin, triedLettersMax] = [4, 24];

/** Nothing but words that everyone tries, in any order and number; digits alone leave nothing. */
function isOfCommonWords(plain: string): boolean {
  let rest = plain;
  for (const word of commonWords) rest = rest.replaceAll(word, '');
  return rest.length < 3;
}

/** One piece of up to six signs, over and over. */
function isRepeated(text: string): boolean {
  return /^(.{1,6}?)\1+.{0,2}$/su.test(text);
}

/** Neighbours on the keyboard, or in the alphabet, from one end to the other. */
function isRun(text: string): boolean {
  const low = text.toLowerCase();
  return runs.some((run) => run.includes(low) || [...run].reverse().join('').includes(low));
}

const runs = [
  'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
  '0123456789012345678901234567890123456789',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
];

function ownWords({ email, name }: { email: string | null; name: string | null }): string[] {
  const words = `${email ?? ''} ${name ?? ''}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\s@.]/g, '');
  return words.split(/[\s@.]+/).filter((word) => word.length >= 4);
}

function left(plain: string, word: string): string {
  return plain.includes(word) ? plain.replaceAll(word, '') : `${plain}${'x'.repeat(freeLettersMin)}`;
}

/** Longest first, so that a word is not broken by one that it holds. */
const commonWords = [
  ...['password', 'passwort', 'motdepasse', 'wachtwoord', 'kennwort', 'passphrase', 'geheimnis', 'geheim', 'secret'],
  ...['azerty', 'azertyuiop', 'qwerty', 'qwertyuiop', 'qwertz', 'qsdfgh', 'asdfgh', 'zxcvbn', 'wxcvbn', 'yxcvbn'],
  ...[
    'welcome',
    'bienvenue',
    'welkom',
    'willkommen',
    'bonjour',
    'hallo',
    'hello',
    'goodmorning',
    'letmein',
    'ouvretoi',
  ],
  ...['administrator', 'administrateur', 'beheerder', 'admin', 'root', 'login', 'user', 'gebruiker', 'utilisateur'],
  ...[
    'servicedesk',
    'helpdesk',
    'support',
    'belfry',
    'desk',
    'ticket',
    'test',
    'demo',
    'changeme',
    'changezmoi',
    'default',
  ],
  ...['iloveyou', 'jetaime', 'ikhouvanjou', 'ichliebedich', 'princess', 'princesse', 'sunshine', 'soleil', 'dragon'],
  ...['football', 'voetbal', 'fussball', 'baseball', 'superman', 'batman', 'master', 'monkey', 'shadow', 'chocolat'],
  ...['bruxelles', 'brussel', 'bruessel', 'brussels', 'belgique', 'belgie', 'belgien', 'belgium', 'anderlecht'],
  ...[
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  ...[
    'printemps',
    'hiver',
    'automne',
    'lente',
    'zomer',
    'herfst',
    'winter',
    'sommer',
    'herbst',
    'spring',
    'summer',
    'autumn',
  ],
  ...[
    'trustno',
    'computer',
    'ordinateur',
    'internet',
    'google',
    'microsoft',
    'windows',
    'facebook',
    'whatever',
    'abc',
    'xyz',
  ],
].sort((one, other) => other.length - one.length);
