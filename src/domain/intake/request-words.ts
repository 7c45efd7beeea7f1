/** The words by which people ask, list and move on to another subject, in the desk's four languages. */

// Not the question mark within an address of a page.
const question = /\?(?=[\s»"”’')\]]|$)/u;
const wish = phrase(
  "pouvez[- ]vous|pourriez[- ]vous|merci de|veuillez|je (?:souhaite|voudrais|désire)|nous (?:souhaitons|voudrions|aimerions)|il (?:me|nous|lui|leur) faudrait|est-il possible|j['’]aimerais",
  'kunt u|kan u|kunnen (?:jullie|wij|we)|gelieve|zou u|(?:ik|wij|we) (?:wil|willen|zou|zouden|had|hadden) graag|graag',
  'können sie|könnten sie|könntet ihr|bitte|(?:ich|wir) (?:möchte|möchten|bräuchte|bräuchten|hätte|hätten)|möchte ich|möchten wir|bräuchte',
  "can you|could you|would you|please|can we|(?:i|we)(?:['’]d| would) like|needs? (?:access|an? )",
);
/** A wish in the form of a list: a deed in the infinitive or imperative. */
const deed = phrase(
  '(?<=^[^\\p{L}]{0,12})(?:ajouter|changer|supprimer|créer|modifier|remplacer|publier|corriger|retirer|renommer|activer|désactiver|déplacer|mettre à jour|adapter|donner accès)',
  '(?:aanmaken|verwijderen|toevoegen|aanpassen|wijzigen|vervangen|hernoemen|publiceren|activeren|verplaatsen)|(?<=^[^\\p{L}]{0,12})(?:voeg|wijzig|verwijder|vervang|hernoem|maak)',
  '(?:anlegen|löschen|anpassen|hinzufügen|ändern|ersetzen|umbenennen|freischalten|einrichten|austauschen|verschieben)',
  '(?<=^[^\\p{L}]{0,12})(?:add|change|remove|create|update|replace|rename|delete|enable|publish|move|give)',
);
/** What is broken, told as a subject of its own. */
const complaint = phrase(
  "ne (?:marche|fonctionne|donne|démarre|s['’]affiche|répond)|n['’](?:envoie|affiche|est pas|est plus)|erreur|est (?:mort|vide|flou|lent|cassé)|a changé|très lente?",
  'werkt niet|geen|fout(?:melding)?|traag|onscherp|leeg|stuk',
  'funktioniert nicht|keine|fehler(?:meldung)?|langsam|unscharf|leer|kaputt|verschickt',
  "does(?:n['’]t| not)|no longer|cannot|error|slow|blurred|empty|broken|sends no|fails",
);

/** True where a text asks for something. */
export function asks(text: string): boolean {
  return question.test(text) || wish.test(text);
}

/** True where a text asks for something, or tells of something broken. */
export function tellsSubject(text: string): boolean {
  return asks(text) || complaint.test(text);
}

/** True where an item of a list is a request or a fault of its own. */
export function isSubject(item: string): boolean {
  const first = firstLine(item);
  return !logLine.test(first) && (asks(item) || deed.test(first) || complaint.test(first));
}

/** True where an item of a list tells what somebody did, or does to show a fault. */
export function isStep(item: string): boolean {
  return step.test(firstLine(item)) && !asks(item);
}

/** True for a question about the subject before it: how long, since when, when will it be fixed. */
export function isAboutTheSame(text: string): boolean {
  return sameSubject.test(text);
}

function firstLine(item: string): string {
  return item
    .trimStart()
    .replace(/^(?:\(?(?:\d{1,2}|[a-h])\s?[.)°]|[-*•–])\s+/u, '')
    .split('\n', 1)[0]!;
}

const sameSubject = phrase(
  "quand (?:sera|est)|depuis quand|pourquoi|combien de temps|résolu|corriger cela|m['’]aider|nous aider|regarder cela",
  'wanneer|sinds wanneer|waarom|hoe lang|opgelost|oplossen|ons helpen|mij helpen|dit (?:bekijken|nakijken)',
  'wann (?:ist|wird)|seit wann|warum|woran|wie lange|behoben|beheben|das prüfen|helfen',
  'when (?:it )?will|since when|why|how long|be fixed|fix (?:it|this)|help (?:me|us)|have a look|look into',
);

const step =
  /^[^\p{L}]{0,12}(?:j['’]\p{L}|(?:je|nous|on|ik|wij|we|ich|wir|i) \p{L}|(?:ouvrir|cliquer|aller|se connecter|open(?:en)?|click(?: on)?|go to|press|log in|klik(?:ken)?|öffnen|klicken|anmelden)(?!\p{L}))/iu;
const logLine =
  /^[^\p{L}]{0,12}(?:get|post|at|error|exception|typeerror|fehler|fout|erreur|warning|\p{L}+error)(?=[ :]|$)/iu;
/** Above a list of steps, attempts or changes to one thing. */
export const leadsToSteps = phrase(
  'reproduire|étapes|journal|voici ce que j|essayé|réponses? à',
  'reproduceren|stappen|foutmelding|geprobeerd|antwoorden',
  'nachstellen|schritte|erscheint|versucht|antworten',
  'reproduce|steps|tried|log|answers to',
);

const number =
  'deux|trois|quatre|cinq|plusieurs|quelques|twee|drie|vier|vijf|enkele|een paar|verschillende|meerdere|zwei|drei|fünf|ein paar|mehrere|einige|two|three|four|five|several|some|a (?:couple|few)(?: of)?|[2-9]';
const kind =
  '(?:(?:petite?s?|autres?|brèves?|courtes?|korte|kleine|andere|kurze|weitere|other|small|quick|short|different) )?';
const noun =
  '(?:demandes|questions|sujets|points|requêtes|remarques|choses|problèmes|soucis|vragen|verzoeken|punten|onderwerpen|zaken|dingen|opmerkingen|problemen|fragen|anliegen|bitten|punkte|themen|wünsche|dinge|sachen|probleme|requests|issues|topics|matters|subjects|things|problems)';
const following =
  'voici (?:nos|mes) (?:demandes|questions)|(?:onze|mijn) (?:vragen|verzoeken)|(?:hier )?(?:unsere|meine) (?:fragen|wünsche|anliegen)|(?:our|my) (?:requests|questions)|the following (?:things|requests|questions|points)|les (?:demandes|points|questions) suivante?s|volgende (?:vragen|punten)|folgende (?:fragen|punkte|anliegen)';
/** "J'ai deux demandes", "Twee vragen:", "the following requests". */
export const announces = new RegExp(
  `(?<!\\p{L})(?:(?:${number}) ${kind}${noun}|${following})(?!\\p{L})(?! (?:sur la même|about the same|over dezelfde|zu derselben))`,
  'iu',
);

/** A new subject begins: at the head of a line or of a sentence. */
export const turns = new RegExp(
  `(?<=(?:^|[.!?…]\\s{1,3}|\\n)[^\\p{L}\\n]{0,6})(?:${[
    "(?:une |encore une |et )?(?:autre|dernière) (?:chose|question|demande|sujet|point)|encore une (?:chose|question|demande)|(?:et )?tant que j['’]y suis|pendant que je vous écris|deuxième (?:question|demande)|la seconde|par ailleurs|d['’]autre part|deuxièmement|secondement|ensuite, (?:pouvez|pourriez)|aussi, (?:pouvez|pourriez)",
    '(?:een )?(?:andere|bijkomende|laatste|volgende) vraag|(?:en )?nog (?:iets|een vraag|een verzoek)|nu ik toch|een tweede vraag|daarnaast|verder|ten tweede|tot slot',
    '(?:und )?noch etwas|noch eine (?:frage|bitte|sache)|eine (?:andere|weitere|zweite|letzte) (?:frage|bitte|sache)|wo ich schon|außerdem|ausserdem|zweitens|zum anderen|des weiteren',
    "on another note|separately|(?:and )?another (?:question|request|thing|issue)|(?:and )?one (?:more|other|last) (?:thing|question|request)|while i(?:['’]m| am)|second(?:ly)?,|also,|in addition,|finally,",
  ].join('|')})(?!\\p{L})`,
  'giu',
);
/** A turn that does not say by itself that the rest is another subject. */
export const isVagueTurn =
  /^(?:par ailleurs|d['’]autre part|ensuite|aussi|daarnaast|verder|tot slot|au[sß]+erdem|des weiteren|also|in addition|finally)/i;

/** "Could you also …": another request, unless it is about what stands before. */
export function addsRequest(text: string): boolean {
  return additive.test(text) && asks(text) && !isAboutTheSame(text) && !backward.test(text);
}

const additive = phrase('aussi|également|ook|eveneens|auch|zudem|ebenfalls|also|as well|too', 'en outre');
const backward = phrase(
  'cela|ça|celle-ci|celui-ci|y|(?<=[- ])(?:la|le|les)(?= (?:laisser|remettre|rendre|garder))',
  'dit|dat|hem|deze',
  'dies|das|es|ihn',
  'it|this|that|them|these',
);

/** Between two subjects that were announced in one sentence. */
export const conjunction =
  /[,;] ?(?=(?:et|en|und|and) )|[.?!] (?=(?:et|en|und|and) )|\s(?=(?:et (?:le|la|les)|en (?:de|het|een)|und (?:der|die|das|ein|eine)|and (?:the|a)) )|\s(?=(?:puis|ensuite|deuxièmement|ten tweede|zweitens|zum anderen|secondly) )/iu;

function phrase(...languages: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${languages.join('|')})(?!\\p{L})`, 'imu');
}
