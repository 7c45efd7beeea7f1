/** Of a mail, as much as an agent would read before answering; a log below it asks for nothing. */
const readCharactersMax = 20_000;

/**
 * Whether a message seems to hold several requests (R5): subjects that are numbered as such, numbered points of which two
 * ask for something, or paragraphs that ask about different sites. The numbered steps of one problem are one request. In
 * doubt it is one: the agent reads it in any case, and a hint that is often wrong is no longer read.
 * `sitesIn` tells the sites that a text names.
 */
export function holdsSeveral(text: string, sitesIn: (text: string) => readonly string[]): boolean {
  const lines = text.slice(0, readCharactersMax).split(/\r?\n/);
  return areNumberedSubjects(lines) || numberedPoints(lines).filter(asks).length >= 2 || asksOfSites(lines, sitesIn);
}

const subject = new RegExp(
  `^\\s{0,8}(?:${[
    'question|demande|sujet|probl[eè]me',
    'vraag|aanvraag|onderwerp|probleem',
    'frage|anfrage|anliegen|thema|problem',
    'request|subject|issue|topic',
  ].join('|')})\\s{0,3}(?:n[°ºor]{0,2}\\.?\\s{0,3}|#)?(\\d{1,2})\\s{0,3}(?:[:.)–-]|$)`,
  'iu',
);

/** "Question 1: …", "Vraag 2: …". */
function areNumberedSubjects(lines: string[]): boolean {
  const numbers = lines.map((line) => subject.exec(line)?.[1]);
  return numbers.includes('1') && numbers.includes('2');
}

const point = /^\s{0,8}(\d{1,2})\s?[.)]\s/u;

/** The texts of a list that counts from 1, each with the lines below it. */
function numberedPoints(lines: string[]): string[] {
  const points: string[] = [];
  for (const line of lines) {
    const isNext = Number(point.exec(line)?.[1]) === points.length + 1;
    if (isNext) points.push(line);
    else if (points.length > 0) points.push(`${points.pop()}\n${line}`);
  }
  return points;
}

function asksOfSites(lines: string[], sitesIn: (text: string) => readonly string[]): boolean {
  const asked = lines
    .join('\n')
    .split(/\n\s*\n|\n(?=\s{0,8}(?:\d{1,2}\s?[.)]|[-*•–])\s)/u)
    .filter(asks)
    .map((paragraph) => new Set(sitesIn(paragraph)))
    .filter((sites) => sites.size > 0);
  return asked.some((sites, place) => asked.slice(place + 1).some((other) => sites.isDisjointFrom(other)));
}

// Not the question mark within an address of a page.
const question = /\?(?=[\s»"”’')\]]|$)/u;
const wish = new RegExp(
  `(?:${[
    'pouvez[- ]vous|pourriez[- ]vous|merci de|veuillez|je (?:souhaite|voudrais)|nous (?:souhaitons|voudrions)',
    'kunt u|kan u|gelieve|zou u|(?:ik|wij|we) (?:wil|willen) graag',
    'können sie|könnten sie|bitte|(?:ich|wir) (?:möchte|möchten)',
    'can you|could you|please|(?:i|we) would like',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

function asks(text: string): boolean {
  return question.test(text) || wish.test(text);
}
