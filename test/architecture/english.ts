import type { Finding } from './finding.ts';
import type { Passage } from './prose.ts';

/** A longer sentence is read twice. A colon or semicolon also ends one. */
const sentenceWordsMax = 35;

interface Rule {
  pattern: RegExp;
  instead: string;
}

/** Words that a native reader stumbles over. */
const words: Rule[] = [
  { pattern: /\banew\b/i, instead: 'again' },
  { pattern: /\bwho(m|so|mso)?ever\b/i, instead: 'anyone who, everyone who, or the person by name' },
  { pattern: /\b(here|there|where)(of|by|in|upon|from)\b/i, instead: 'name the thing' },
  { pattern: /\b(thither|hither|hitherto|whence|whither|thence)\b/i, instead: 'there, here, so far, from where' },
  {
    pattern: /\b(whilst|amongst|lest|albeit|forthwith|henceforth|notwithstanding|aforesaid)\b/i,
    instead: 'a current word',
  },
  { pattern: /\bshall\b/i, instead: 'must, or the present tense' },
  { pattern: /\bof (whom|which)\b/i, instead: 'start a second sentence' },
  { pattern: /\b(to|for|by|from|with|of) who\b/i, instead: 'the person who' },
  { pattern: /\b(is none|none any more)\b/i, instead: 'is not, has no, does not exist' },
  { pattern: /\bso many\b/i, instead: 'the number, or the name of the value' },
  { pattern: /\bkeepers?\b/i, instead: 'name what it does: saves, manages, caches' },
  { pattern: /\bforet(ell|old)/i, instead: 'forecast' },
  { pattern: /\bby nobody\b/i, instead: 'name who does not' },
];

/** Sentences that start with the object, or with a clause as the subject. Headings and questions may do so. */
const beginnings: Rule[] = [
  { pattern: /^Whose\b[^?]*$/, instead: 'start with the person or thing' },
  { pattern: /^Of\b(?! course)/, instead: 'start with the subject' },
  { pattern: /^What\b[^?]*\.$/, instead: 'start with the subject' },
  { pattern: /^Who\b[^?]*\.$/, instead: 'start with the people by name' },
  {
    pattern: /^(?!.*\?$).*(?:[;:] |\b(?:that|but|if|when) )who\b(?: [\w'’]+){0,4} is\b/i,
    instead: 'the person who … is',
  },
];

/** A title of a test names its subject first. */
const titleBeginnings: Rule[] = [
  { pattern: /^(?:what|who|whom|whose|of|for whom)\b/i, instead: 'start with the person or thing' },
];

const units = 'second|minute|hour|day|week|month|year|site|desk|language|message|person|line|subject|ticket';

/** Words of the interface, by the GOV.UK style guide. */
const labels: Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:one|two|three|\\d[\\d,.]*|…) (?:(?!of|in|at|for|from|with|to|by|if|is)[a-z]+ ){1,2}an? (?:${units})\\b`,
      'i',
    ),
    instead: 'per, as in "3 editors per site"',
  },
  { pattern: /\b[Mm]ake a desk\b/, instead: 'create a desk' },
  { pattern: /\bTo be told\b/, instead: 'Contact by phone' },
  { pattern: /\b[Ff]requent questions\b/, instead: 'frequently asked questions' },
];

const ofKind: Partial<Record<Passage['kind'], Rule[]>> = { interface: labels, title: titleBeginnings };

/** Sentences that a native reader reads twice, by the rules that a program can check. */
export function oddEnglish(passages: Passage[]): Finding[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence) => {
      const rules = [...words, ...beginnings, ...(ofKind[passage.kind] ?? [])];
      const broken = rules.filter(({ pattern }) => pattern.test(sentence));
      const found = broken.map(({ pattern, instead }) => ({ rule: `"${pattern.exec(sentence)![0]}"`, instead }));
      const length = sentence.split(' ').length;
      if (length > sentenceWordsMax && passage.kind !== 'string')
        found.push({
          rule: `a sentence of ${length} words: ${sentence.slice(0, 40)}…`,
          instead: 'make it two sentences',
        });
      return found.map((finding) => ({ at: passage.at, ...finding }));
    }),
  );
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:;]["”’)]?) (?=[A-Z"“‘(…])|(?<=[:;]) | \| /);
}
