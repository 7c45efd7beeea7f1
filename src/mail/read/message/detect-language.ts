import { firstLanguages } from '#domain/found-languages.ts';
import type { FirstLanguage } from '#domain/language.ts';
import { languageCharsMax } from '#mail/read/message/limits.ts';

/**
 * The language of a text if it is certain, else null (R27). Counts function words: on short mails they separate these four
 * languages better than letter statistics, and a fifth language has too few of them.
 */
export function detectLanguage(text: string): FirstLanguage | null {
  const words = text.slice(0, languageCharsMax).toLowerCase().replace(notProse, ' ').match(wordPattern) ?? [];
  const scores = scoresOf(words);
  const [first, second] = firstLanguages
    .map((language, place) => ({ language, score: scores[place]! }))
    .sort((a, b) => b.score - a.score);
  const foreign = words.filter((word) => foreignWords.has(word)).length;
  return isSure(first!.score, Math.max(second!.score, foreign), words.length) ? first!.language : null;
}

const wordPattern = /\p{L}+(?:['’]\p{L}+)?/gu;
// Addresses, links, file names and error codes are no prose.
const notProse = /\S*[@/\\<>_=#]\S*/g;

/** The total word weight per language, in the order of `firstLanguages`. */
function scoresOf(words: string[]): number[] {
  const scores = firstLanguages.map(() => 0);
  for (const word of words) {
    const weights = vocabulary.get(word) ?? elided(word);
    if (weights) for (const [place, weight] of weights.entries()) scores[place]! += weight;
  }
  return scores;
}

// « l'image », « n'arrive »: the part before the apostrophe is the function word.
function elided(word: string): number[] | undefined {
  const at = Math.max(word.indexOf("'"), word.indexOf('’'));
  return at === -1 ? undefined : vocabulary.get(`${word.slice(0, at)}'`);
}

// At least two words of one language and none of another, and a fair share of the text.
function isSure(first: number, second: number, words: number): boolean {
  return first >= 2 && first >= second * 2 && first >= words * 0.15;
}

const ownWords: Record<FirstLanguage, string> = {
  fr: `le la les des une du au aux et ou où est sont était sera être suis avez avons avoir je j' il elle nous vous ils elles ce cet
    cette ces mon ma mes ton votre vos notre nos leur leurs qui que qu' quoi dont pour dans avec sur sous sans par pas ne n' plus
    mais donc car si oui non très aussi bien merci bonjour bonsoir cordialement salutations d' l' c' s' m' y peut peux pouvez
    puis-je pourriez voudrais faire fait faut depuis encore toujours déjà après avant quand comme tout tous toute même autre chez
    voici voilà ci-joint svp problème fonctionne erreur impossible aucun aucune quelle quel lors entre`,
  nl: `het een van ik je jij u uw wij we zij ze hij zijn mijn ons onze hun dit dat deze die niet geen wel ook nog maar want dus of
    en als dan met voor naar bij uit door over om te aan op heeft heb hebben had wordt worden werd kan kunnen kunt zou zouden moet
    moeten wil wilt willen gaat gaan graag bedankt dank beste groeten vriendelijke hartelijke geachte goedemorgen goedendag dag hallo
    waar wanneer waarom hoe wat wie welke sinds reeds steeds zodra alvast alleen meer veel weer terug deze jullie hierbij bijlage
    werkt probleem foutmelding gelieve mogen mag er is`,
  de: `der die das den dem des ein eine einen einem einer und oder ist sind war waren wird werden wurde ich wir sie ihr ihre ihren ihnen
    es er mein meine unser unsere nicht kein keine auch noch aber denn wenn als dann mit für von vom zum zur nach bei aus durch über
    um zu auf im am habe haben hat hatte kann können könnte könnten muss müssen möchte würde bitte danke dank vielen guten tag morgen
    hallo grüße grüßen freundlichen freundliche geehrte geehrter herren damen wo wann warum wie was wer welche seit bereits immer
    schon nur mehr sehr wieder hier anbei anhang funktioniert fehlermeldung leider uns mir mich sich dass daß`,
  en: `the a an of and or is are was were be been have has had i my me you your he she it its we our they their this that these those
    not no yes but because if then with for from to into on at by about can could would should will do does did don't doesn't can't
    isn't i'm it's please thanks thank hello dear hi regards kind best where when why how what who which since already still only
    more very again here attached works working anyone there any some after before`,
};

// Words of Italian, Spanish, Portuguese and Polish that these four languages do not have: « la » and « si » are not only French.
const foreignWords = new Set(
  `gli che di sono della delle alla anche ho questo questa grazie buongiorno salve per favore el los las muy está estoy
  gracias por para buenos días hola puede pueden desde não obrigado obrigada com uma bom dia olá mais está você nie się jest
  proszę dzień dobry od dziękuję czy`.split(/\s+/),
);

// A word shared by several languages weighs less; a single letter weighs almost nothing.
const vocabulary = weigh(ownWords);

/** Each word with its weight per language, in the order of `firstLanguages`. */
function weigh(lists: Record<FirstLanguage, string>): Map<string, number[]> {
  const known = firstLanguages.map((language) => new Set(lists[language].split(/\s+/)));
  const words = new Set(known.flatMap((list) => [...list]));
  return new Map([...words].map((word) => [word, weightsOf(word, known)]));
}

function weightsOf(word: string, known: Set<string>[]): number[] {
  const shared = known.filter((list) => list.has(word)).length;
  const weight = (word.length === 1 ? 0.5 : 1) / shared ** 2;
  return known.map((list) => (list.has(word) ? weight : 0));
}
