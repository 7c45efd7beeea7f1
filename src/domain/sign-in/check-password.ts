import { withoutEnds } from '#domain/text-scan.ts';

/** Long enough against guessing through the sign-in page. NIST SP 800-63B asks for length, not for a mix of characters. */
const passwordCharactersMin = 12;
/** Longer than any phrase that a person remembers. The hash function reads no more. */
export const passwordCharactersMax = 1000;

export type WeakPassword = 'tooShort' | 'tooLong' | 'common' | 'oneWord' | 'ofOneself';

/** Lists of common guesses: whole passwords, and words and names in four languages, in the form that `lettersOf` returns. */
export interface TriedWords {
  passwords(text: string): boolean;
  words(text: string): boolean;
}

/**
 * Returns why a new password is refused, or null. It looks for common guesses after removing digits, punctuation and usual
 * disguises, so `P@ssw0rd-2026!` counts as `password`. A phrase may contain them.
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
  // Digits may replace letters or be put between them.
  const readings = [plain, lettersOf(text)];
  if (tried.passwords(text.toLowerCase()) || readings.some((each) => isTried(each, tried))) return 'common';
  if (readings.some(tried.words)) return 'oneWord';
  return ownWords(about).some((word) => left(plain, word).length < freeLettersMin) ? 'ofOneself' : null;
}

/** Returns the letters of a text, in lower case without accents. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '');
}

/** With this many letters besides the user's own name, a password is accepted. */
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
  const trimmed = withoutEnds(text.toLowerCase(), /[^\p{L}]/u);
  return lettersOf(Array.from(trimmed, (sign) => disguises[sign] ?? sign).join(''));
}

/** A common password, two of them, or any word repeated. */
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

/** Shorter words are part of any word; longer ones are rarely guessed. */
const [triedLettersMin, triedLettersMax] = [4, 24];

/** Only common words, in any order and number, or only digits. */
function isOfCommonWords(plain: string): boolean {
  let rest = plain;
  for (const word of commonWords) rest = rest.replaceAll(word, '');
  return rest.length < 3;
}

/** One piece of up to six characters, repeated. */
function isRepeated(text: string): boolean {
  return /^(.{1,6}?)\1+.{0,2}$/su.test(text);
}

/** A run of neighbours on the keyboard or in the alphabet. */
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

/** Longest first, so that a word is not broken by a shorter one within it. */
const commonWords = `
  password passwort motdepasse wachtwoord kennwort passphrase geheimnis geheim secret azerty azertyuiop qwerty
  qwertyuiop qwertz qsdfgh asdfgh zxcvbn wxcvbn yxcvbn welcome bienvenue welkom willkommen bonjour hallo hello
  goodmorning letmein ouvretoi administrator administrateur beheerder admin root login user gebruiker utilisateur
  servicedesk helpdesk support belfry desk ticket test demo changeme changezmoi default iloveyou jetaime ikhouvanjou
  ichliebedich princess princesse sunshine soleil dragon football voetbal fussball baseball superman batman master
  monkey shadow chocolat bruxelles brussel bruessel brussels belgique belgie belgien belgium anderlecht january
  february march april june july august september october november december printemps hiver automne lente zomer herfst
  winter sommer herbst spring summer autumn trustno computer ordinateur internet google microsoft windows facebook
  whatever abc xyz
`
  .trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length);
