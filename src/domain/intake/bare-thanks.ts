import type { FirstLanguage } from '#domain/language.ts';

/**
 * Whether a message only says thanks: it is then recorded but moves no clock (R19). Quote and signature are stripped before.
 * Every word must be in one language's list, so any name, number or link makes it a reaction.
 */
export function isBareThanks(text: string, { attachments }: { attachments: number }): boolean {
  if (attachments > 0 || text.length > charactersMax) return false;
  const plain = fold(text);
  if (!onlyWordsAndPleasantSigns.test(plain)) return false;
  const words = plain.match(/\p{L}+/gu) ?? [];
  return words.length <= wordsMax && vocabularies.some((known) => saysThanks(known, words));
}

const wordsMax = 12;

/** Twelve of the longest words, with room for empty lines. */
const charactersMax = 400;

// No digits, question marks of any script or other emoji: they may carry meaning.
const onlyWordsAndPleasantSigns = /^[\p{L}\s.,!;:…()'’\-–—*_👍👌👏🙏🙂😊😀😃😄🎉🌞☺❤💐]*$/u;

/**
 * Words of thanks, reasons for thanks (only after the word "for": "Hilfe, danke" may be a call for help), and polite words. Words
 * that can carry a wish or a date (d’avance, alvast, morgen, week) are left out on purpose. Accents are folded.
 */
const vocabularies = Object.values({
  fr: {
    thanks: list('merci mercis remercie remercions remerciements'),
    preposition: 'pour',
    gifts: list('aide intervention reactivite reponse soutien support travail'),
    polite:
      list(`a ainsi aimable au aussi beaucoup belle bien bon bonjour bonne bonsoir chaleureusement cher chere collegues
      cordialement cordiales encore equipe et excellent excellente grand infiniment je journee l la le les madame mesdames
      messieurs meilleures mille monsieur nous ok okay parfait recu salut salutations sinceres sincerement soiree super
      sympathique top tous tout toute toutes tres un vivement votre vos vous weekend`),
  },
  nl: {
    thanks: list('bedankt dank dankjewel dankuwel dankje danku bedankje'),
    preposition: 'voor',
    gifts: list('antwoord hulp interventie moeite ondersteuning tussenkomst'),
    polite:
      list(`aan al alle allemaal avond beste dag dagje de duizendmaal een en erg fijn fijne geachte goed goede goedemiddag
      goedemorgen goedenavond goedendag groet groeten groetjes hallo hartelijk hartelijke hartelijkst heel heer het je jou
      jouw jullie meneer met mevrouw mijnheer mooie mvg nog ok oke okay ook perfect prachtig prettige prima snelle super team
      top u uw veel vele vriendelijk vriendelijke weekend wel zeer`),
  },
  de: {
    thanks: list('danke dank dankeschon bedanke bedanken'),
    preposition: 'fur',
    gifts: list('antwort hilfe muhe unterstutzung'),
    polite:
      list(`abend alle alles allen auch beste besten bestens damen das dein deine den die dir ein einen euch eure frau
      freundliche freundlichem freundlichen ganz geehrte geehrter geehrten grosses grossen gruss grusse grussen gute guten
      hallo herr herren herzlich herzliche herzlichen ich ihnen ihr ihre ihren lg liebe lieben mfg mich mit nochmal nochmals
      ok okay perfekt prima recht schnelle schon schone schonen sehr super tag tausend team toll top uns und vg viele vielen
      wir wochenende wunderbar`),
  },
  en: {
    thanks: list('thank thanks thx ty cheers appreciated'),
    preposition: 'for',
    gifts: list('answer assistance effort efforts help reply response support'),
    polite:
      list(`a afternoon again all and best colleagues day dear evening everyone excellent faithfully fast good great have
      hello hey hi kind kindest lot madam many million morning much nice noted of ok okay perfect prompt quick received
      regards sincerely sir so super swift team the truly very warm weekend wishes wonderful you your yours`),
  },
} satisfies Record<FirstLanguage, Vocabulary>);

interface Vocabulary {
  thanks: Set<string>;
  preposition: string;
  gifts: Set<string>;
  polite: Set<string>;
}

/** Without a word of thanks it may be a greeting whose text was lost. */
function saysThanks({ thanks, preposition, gifts, polite }: Vocabulary, words: string[]): boolean {
  const from = words.indexOf(preposition);
  const isKnown = (word: string, place: number) =>
    thanks.has(word) || polite.has(word) || word === preposition || (gifts.has(word) && from >= 0 && from < place);
  return words.some((word) => thanks.has(word)) && words.every(isKnown);
}

function list(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
