/** Long enough that a guess through the sign-in never finds it; NIST SP 800-63B asks for length and no mixture of signs. */
export const passwordCharactersMin = 12;
/** Beyond any phrase that a person remembers; the hash function reads no more. */
export const passwordCharactersMax = 1000;

export type WeakPassword = 'tooShort' | 'tooLong' | 'common' | 'ofOneself';

/**
 * Why a password is refused when it is set, or null. A short list of words that everyone tries is looked for in what is left
 * when digits, signs and the usual disguises are taken away, so that `P@ssw0rd-2026!` is `password`.
 */
export function checkNewPassword(
  password: string,
  about: { email: string | null; name: string | null },
): WeakPassword | null {
  const text = password.normalize('NFKC');
  if (Array.from(text).length < passwordCharactersMin) return 'tooShort';
  if (text.length > passwordCharactersMax) return 'tooLong';
  const plain = plainLetters(text);
  if (isOfCommonWords(plain) || isRepeated(text) || isRun(text)) return 'common';
  return ownWords(about).some((word) => left(plain, word).length < freeLettersMin) ? 'ofOneself' : null;
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
  const undone = Array.from(trimmed, (sign) => disguises[sign] ?? sign).join('');
  return undone.normalize('NFD').replace(/[^\p{L}]/gu, '');
}

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
