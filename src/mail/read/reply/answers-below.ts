/**
 * True if the writer says that the answers are within the quote, "see my answers below, in red". Outlook does not mark quotes, so
 * the two cannot be told apart: then the whole text counts.
 */
export function saysAnswersBelow(lines: string[]): boolean {
  const text = lines.join('\n').slice(0, charsMax).toLowerCase();
  return answersThenPlace.test(text) || placeThenAnswers.test(text);
}

const charsMax = 10_000;

const answers = [
  'voir|voyez|réponses?|remarques?|commentaires?|trouverez',
  'zie|antwoord(?:en)?|opmerking(?:en)?|reacties?|commentaar|vindt',
  'siehe|antwort(?:en)?|anmerkung(?:en)?|kommentare?|finden',
  'see|answers?|answered|repl(?:y|ies)|replied|responses?|comments?|remarks|find',
].join('|');
const places = [
  'ci-dessous|ci-après|plus bas|en (?:rouge|vert|bleu|gras|jaune)|dans (?:le texte|(?:votre|ton) (?:mail|message|courriel))',
  'hieronder|onderaan|(?:in het|in) (?:rood|groen|blauw|geel|vet)|in de tekst|in (?:uw|je|jouw) (?:e-?mail|mail|bericht)',
  'unten(?:stehend)?|weiter unten|in (?:rot|grün|blau|fett)|im text|in (?:ihrer|deiner) (?:e-?mail|mail|nachricht)',
  'below|in-?line|in (?:red|green|blue|bold)|in the text|in your (?:e-?mail|mail|message)',
].join('|');

// All in one sentence, in any order.
const edge = '(?<![\\p{L}])';
const answersThenPlace = new RegExp(
  `${edge}(?:${answers})(?![\\p{L}])[^.!?]{0,80}${edge}(?:${places})(?![\\p{L}])`,
  'u',
);
const placeThenAnswers = new RegExp(
  `${edge}(?:${places})(?![\\p{L}])[^.!?]{0,80}${edge}(?:${answers})(?![\\p{L}])`,
  'u',
);
