// Words with which people move on to another subject or stay with the current one. Why they are here: request-words.ts.

const strong = [
  "(?:une |encore une |et |la |ma )?(?:autre|dernière|seconde|deuxième) (?:chose|question|demande|sujet|point)|(?:dans|sur) un (?:tout )?autre (?:registre|sujet)|encore (?:une (?:chose|question|demande)|un (?:point|mot))|(?:et )?(?:tant|pendant) que j['’]y (?:suis|pense)|pendant que je vous (?:écris|tiens)|et sinon|la seconde|d['’]autre part|deuxièmement|secondement|enfin, (?:pouvez|pourriez|serait|j)|rien à voir|(?:ce n['’]est|c['’]est) (?:pas lié|sans rapport)|sans (?:lien|rapport)|de l['’]autre|au fait|deuxième chose",
  '(?:een )?(?:andere|bijkomende|laatste|volgende|tweede) (?:vraag|vraagje|punt|zaak)|(?:en |o ja, )?nog (?:iets|iets anders|een (?:andere )?(?:vraag|vraagje|verzoek|puntje))|(?:en )?nu (?:ik|we) (?:toch|u toch)|ten tweede|los daarvan|iets anders|over iets anders|op een ander vlak|bijkomend|o ja|trouwens|(?:dit|dat|het) (?:staat (?:er )?los van|heeft er niets mee te maken)|(?:dit )?staat hier(?:van)? los',
  '(?:und )?noch (?:etwas|was|ein punkt|ein thema)|(?:und )?noch eine (?:kurze |andere )?(?:frage|bitte|sache)|(?:eine )?(?:andere|weitere|zweite|letzte) (?:frage|bitte|sache)|(?:und )?wo (?:ich|wir) schon|wenn ich schon|zweitens|zum anderen|(?:ganz )?andere(?:s thema| frage| sache)|(?:und )?etwas anderes|unabhängig davon|(?:das )?hat (?:damit )?nichts (?:damit )?zu tun|kein zusammenhang|ohne zusammenhang|anderes anliegen|(?:und |ach ja, )?dann (?:noch|wäre da noch)|nebenbei|übrigens|ach ja',
  "on (?:another|a different|a separate|an unrelated) (?:note|subject|topic|matter)|separately|(?:and )?(?:another|a (?:second|separate|further|different)) (?:question|request|thing|issue|point)|(?:and |oh, and )?(?:just )?one (?:more|other|last|further|final) (?:thing|question|request|point)|while i(?:['’]m| am| have you)|second(?:ly)?,|the (?:second|other) (?:thing|question|point)|(?:and |oh,? )(?:also|and)|by the way|btw|unrelated|(?:this is |it['’]s )?not (?:connected|related)|nothing to do with (?:this|that)|different (?:subject|topic|question)",
];
const vague = [
  "par ailleurs|en outre|de plus|ensuite|enfin|aussi|également|autrement|sinon|à part (?:ça|cela)|d['’]ailleurs|au passage|puis|et (?:puis )?(?:pouvez|pourriez|pourrait|on|nous|est-ce|est-il|serait-il|j['’]aimerais|je|il faudrait|peut-on)",
  'daarnaast|verder|tot slot|ook|bovendien|tevens|eveneens|voorts|daarbij|ten slotte|en (?:ook|kan|kunt|kunnen|zou|zouden|mag|graag|wij|we|ik|hoe|waar|wie)',
  'au(?:ß|ss)erdem|des weiteren|zudem|darüber hinaus|weiterhin|ferner|auch|ebenso|daneben|zusätzlich|schlie(?:ß|ss)lich|und (?:auch|können|könnten|kann|kannst|bitte|wir|wie|wo|wer)|ebenfalls',
  'also|in addition|additionally|finally|furthermore|besides|next|then|and (?:also|can|could|would|please|how|where|who)|plus|as well',
];
const place = '(?:^|[.!?…:][ \\t\\n]{1,3}|\\n)[^\\p{L}\\n]{0,6}';
const turns = new RegExp(`(?<=${place})(?:${[...strong, ...vague].join('|')})(?!\\p{L})`, 'giu');
// The second half of a pair also occurs within a sentence. It is searched first, because the first half may be far away: "d'une
// part … et d'autre part".
const pairs =
  /(?=(?:d['’]autre part|d['’]un autre côté|de l['’]autre(?= )|deuxièmement|ten tweede|anderzijds|zum anderen|andererseits|zweitens|second(?:ly)?)(?!\p{L}))(?<=(?:d['’](?:une|un c[oô]té)|premièrement|ten eerste|enerzijds|zum einen|einerseits|erstens|first(?:ly)?)(?!\p{L})[^\n]{10,300})/giu;
// Two requests in one sentence: "could you …, and can you …?", "… and I also wanted to ask …".
const joined =
  /(?<=,? )(?:et (?:je|nous|j['’]) ?\p{L}{2,15} (?:aussi|également)|en (?:ook|tevens) (?:zou|wil|wou|wilde|had|graag)|en (?:ik|wij|we) \p{L}{2,15} ook|und (?:ich|wir) \p{L}{2,15} auch|and (?:i|we)(?:['’]d)? also|et (?:pouvez|pourriez)[- ]vous|en (?:kunt u|kan u|kunnen jullie|zou u)|und (?:können|könnten) sie|and (?:can|could|would) you)(?!\p{L})/giu;
const strongStart = new RegExp(`^[^\\p{L}]{0,6}(?:${strong.join('|')})(?!\\p{L})`, 'iu');
const pairStart = /^(?:d['’]un autre côté|anderzijds|andererseits|second(?:ly)?)(?!\p{L})/iu;
const secondStart =
  /^[^\p{L}]{0,6}(?:(?:et|en|und|and) )?(?:d['’]autre part|d['’]un autre côté|deuxièmement|ten tweede|anderzijds|zum anderen|andererseits|zweitens|second(?:ly)?)(?!\p{L})/iu;
const firstStart =
  /^[^\p{L}]{0,6}(?:d['’]une part|d['’]un côté|premièrement|ten eerste|enerzijds|zum einen|einerseits|erstens|first(?:ly)?)(?!\p{L})/iu;
const vagueStart = new RegExp(`^[^\\p{L}]{0,6}(?:(?:et|en|und|and) )?(?:${vague.join('|')})(?!\\p{L})`, 'iu');

/** Returns the positions of words that may introduce another subject. */
export function turnsIn(text: string): number[] {
  return [...text.matchAll(turns), ...text.matchAll(pairs), ...text.matchAll(joined)].map(({ index }) => index);
}

/** "Regarding last year's invoice, …": these words name the subject. */
const topic =
  /^\s{0,9}(?:en ce qui concerne|concernant|quant (?:à|aux?)|au sujet d\p{L}{1,2}|(?:à )?propos d\p{L}{1,2}|pour ce qui (?:est|concerne)|wat(?= [^.?!\n]{3,80} betreft)|betreffende|met betrekking tot|in verband met|aangaande|omtrent|was(?= [^.?!\n]{3,80} (?:betrifft|angeht|anbelangt))|bezüglich|hinsichtlich|betreffend|in bezug auf|regarding|as (?:for|regards|to)|concerning|with (?:regard|respect) to)(?!\p{L})([^,:.?!\n]{3,80})/iu;

/** Returns the subject that a sentence names in its first words ("Regarding the invoice, …"), or null. */
export function topicOf(sentence: string): string | null {
  return topic.exec(sentence)?.[1] ?? null;
}

/** "I take this opportunity to ask …" can occur anywhere in a sentence. */
const opportunity =
  /(?<!\p{L})(?:j['’]en profite|nous en profitons|(?:par|à) la même occasion|(?:van de|bij deze) gelegenheid|maak er gebruik van|(?:bei dieser|bei der|die) gelegenheit|(?:this|the) opportunity|while (?:you['’]re|you are) at it|(?:tant|pendant) que vous y êtes|nu (?:je|jullie) toch bezig)(?!\p{L})/iu;

/**
 * Returns how clearly a sentence introduces another subject: "another question" is strong, "besides" is vague. Null if it does
 * not.
 */
export function turnAt(sentence: string): 'strong' | 'vague' | null {
  if ([strongStart, pairStart, opportunity].some((words) => words.test(sentence))) return 'strong';
  return vagueStart.test(sentence) ? 'vague' : null;
}

/** True for "firstly, …" and "on the one hand …". */
export function isFirstOfPair(sentence: string): boolean {
  return firstStart.test(sentence);
}

/** True for "secondly, …" and "on the other hand …". */
export function isSecondOfPair(sentence: string): boolean {
  return secondStart.test(sentence);
}

const additive =
  /(?<!\p{L})(?:aussi|également|en outre|par la même occasion|ook|eveneens|tevens|meteen|auch|zudem|ebenfalls|zusätzlich|gleichzeitig|also|as well|at the same time|too)(?!\p{L})/iu;

/** True if a sentence adds to the previous one: "could you also …". */
export function adds(sentence: string): boolean {
  return additive.test(sentence);
}

const pronoun = new RegExp(
  [
    "^[^\\p{L}]{0,6}(?:elles?|ils?(?! (?:faudr|faut|serait|me |nous |y a))|ce(?:la|ci)|ça|celle-ci|celui-ci|it(?!['’]?s? (?:would|is possible))|th(?:is|at|ese|ose|ey)|he|she|zij|hij|ze|deze|dit|dat|die(?= (?:is|zijn|was|werkt|werken|geeft|geven|kan|kunnen|moet|moeten|mag|mogen|staat|staan|heeft|hebben|zou|zouden|zit|zitten|wordt|worden) )|diese[rs]?|dies|er|es)(?!\\p{L})",
    "(?<!\\p{L})(?:qu['’](?:elles?|ils?(?! (?:faudr|faut|serait)))|dass (?:sie|er|es)|dat (?:ze|zij|hij)|that (?:it|they))(?!\\p{L})",
    "(?<!\\p{L})(?:vous|tu|de) (?:aussi |également )?(?:le|la|les|l|lui|leur|y) ?['’]?\\p{Ll}+(?:er|ir|re)(?=\\s*(?:[.?!,]|à|sur|en|dans|jusqu|avant|avec|de ))",
    '(?<!\\p{L})(?:cela|ça|celui-ci|celle-ci|ceux-ci|hem|haar|hen|deze|dit|ervan|erbij|hiervan|daarvan|ihn|ihm|ihr|ihnen(?= (?:auch|ebenfalls))|davon|dazu|darauf|dafür|dies|them|her|him|there)(?=\\s*[.?!,]|\\s+\\p{Ll})',
    '(?<!\\p{L})(?:dat|das)(?=\\s*[.?!,]|\\s+(?:auch|ook|bitte|noch|\\p{Ll}+en\\s*[.?!]|tegen|bis|voor|vor))',
    "(?<!\\p{L})it(?!\\p{L}|['’]?s? (?:would|possible|is possible|be))|(?<!\\p{L})(?:this|that|these|those)(?=\\s*[.?!,])",
    '(?<!\\p{L})(?:liée?s?|correspondante?s?|associée?s?|en question|bijhorende|bijbehorende|dazugehörige[nrs]?|entsprechende[nrs]?|related|associated|same|même|mêmes|dezelfde|hetzelfde|(?:der|die|das|den|dem)selben?)(?!\\p{L})',
  ].join('|'),
  'iu',
);

// Capital letters distinguish "you" from "she" and "they", except at the beginning of a sentence.
const germanPronoun =
  /^\s*Sie (?:soll|hat|ist|wird|muss|kann|braucht|war|zeigt)(?!\p{L})|(?<!\p{L})Sie (?:bitte )?(?:sie|ihn|es|ihr|ihm|ihnen)(?!\p{L})/u;

/** True if a sentence, or only its first clause, refers to the text before it. */
export function refersBack(sentence: string, { clauseOnly }: { clauseOnly: boolean }): boolean {
  const [clause = ''] = sentence.split(/(?<=\p{L}{4}[^\n]{12,})[,;:]\s/u, 1);
  return pronoun.test(clauseOnly ? clause : sentence) || germanPronoun.test(sentence);
}

/** Inflected forms of a word share their first letters. */
const stemLength = 5;

/** Function words, which occur in sentences about anything. */
const grammar = [
  'avec dans pour sans sous vers chez mais donc puis quand comme cette celle celui leur leurs elle elles être sont était avoir avons avez fait faire faut peut peux puis très tout tous toute toutes même chaque quel quelle lorsque après avant entre dont elles moins deux celles ceux ainsi toujours jamais',
  'voor naar deze door over maar want toen waar welke hebt heeft zijn haar mijn onze ons uw niet geen ook alle alles heel zeer iets iemand hier daar moet moeten mogen zodat omdat wanneer terwijl tijdens gaat doet nadat meer veel elke onder tegen zich jullie hun twee altijd vaak',
  'eine einen einem einer eines dass diese dieser dieses diesen sind hatte haben wird wären wäre sein seine seinem ihre ihrem kann doch noch nach nicht auch aber oder wenn weil über unter beim vom zum zur mein meine meinem alle alles sehr gibt heute hier dort während bereits mich sich euch seit mehr habe habt zwei immer damit dann bzw sowie gern gerne',
  'with from this that they them their have has had will would when then than into onto over under your ours some more most each what while because been were does doing done make made very much many here just only both myself ours since until these those',
];

/** Too common in these mails to show that two sentences share a subject. */
const common = new Set(
  [
    'bonjour madame monsieur pouvez pourriez pourrait pouvons votre notre nous vous souhaite voudrais voudrions faudrait merci avance encore toujours depuis comment aussi également autre possible serait plus page pages site sites internet dernier semaine année jours mois problème demande question réponse message courriel',
    'beste hallo goedemorgen zouden kunnen graag jullie onze website pagina pagina’s sinds nieuwe ander andere daarnaast verder vraag vragen mogelijk steeds worden wordt hebben willen staat vorige laatste week maand jaar probleem aanvraag verzoek antwoord bericht mail',
    'guten hallo könnten können bitte möchte möchten unsere unserer unserem unseren website seite seiten neue neues neuer neuen außerdem frage fragen haben werden wurde immer sollte brauchen letzten woche jahr monat problem anfrage anliegen ihrer ihren rückfrage antwort nachricht',
    'hello could would please there their where about which since page pages website another should thanks still again after before being last week month year problem request issue question answer reply email your',
    ...grammar,
  ]
    .join(' ')
    .split(' ')
    .map((word) => word.slice(0, stemLength)),
);

/** Returns the stems of the words that carry a text's subject. */
export function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const stems = words.map((word) => word.slice(0, stemLength));
  return [...new Set(stems)].filter((stem) => !common.has(stem));
}
