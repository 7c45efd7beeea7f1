// Words with which people ask, list and change the subject. They are no lists that a language's folder could bring: they are grammars of
// four languages (word order, pronouns, what may stand between two words), tuned together on test/several-requests. In another
// language an agent gets no hint that a mail may hold two requests (R5), and can split it all the same.

// Ignore a question mark within a page address.
const question = /\?(?=[\s»"”’')\]]|$)/u;
const wish = phrase(
  "(?:pouvez|pourriez|voulez|voudriez|auriez)[- ]vous|peux-tu|pourrais-tu|merci (?:aussi |également |encore |donc )?(?:de|d['’])|veuillez|je (?:souhaite|souhaiterais|voudrais|désire|cherche)|nous (?:souhait(?:ons|erions)|voudrions|aimerions|cherchons)|on (?:voudrait|aimerait|souhaite(?:rait)?)|il (?:me |nous |lui |leur )?faudrait|(?:serait|est)[- ]il possible|s['’]il (?:est|serait) possible|(?:nous voulons|je veux)|(?:je me|nous nous) demand(?:e|ons)|il serait (?:possible|bien|utile)|j['’]aimerais|(?:je|nous) voul(?:ais|ions)|(?:j['’]aurais|nous aurions|on aurait) (?:aussi |également |encore )?(?:besoin|une question|voulu)|(?:avons|ai) (?:aussi |également )?besoin|est-ce que (?:vous|nous|je|l['’]on|on)|(?:à|pour) (?:supprimer|ajouter|corriger|remplacer)",
  '(?:kunt|kan|zou|wilt|wil) (?:u|je)|kunnen (?:jullie|wij|we)|(?:zouden|willen) jullie|mogen (?:wij|we)|mag ik|op zoek naar|gelieve|verzoek(?:en)?|(?:ik|wij|we) (?:wil|willen|zou|zouden|had|hadden|zoek|zoeken)(?: [a-zë]+){0,2} graag|(?:wil|willen|zou|zouden|had|hadden|wou|wilde|wilden) (?:ik|wij|we)|(?:ik|wij|we) (?:wou|wilden?)|(?:ik|wij|we) (?:wil|willen)|(?:vraag ik|ik vraag|vragen (?:wij|we)|(?:wij|we) vragen) (?:mij|me|ons) af|graag|is het mogelijk|(?:ik|wij|we|hebben|heb) (?:ik |wij |we )?(?:ook |nog )?[^.?!\\n]{0,30}nodig|laat[^.?!\\n]{0,20}weten',
  '(?:können|könnten|würden) (?:sie|wir)|könntet ihr|könnt ihr|kannst du|könntest du|bitte|(?:ich|wir) (?:möchte|möchten|bräuchte|bräuchten|hätte|hätten|benötige|benötigen|brauche|brauchen|suche|suchen|wünsche|wünschen)|(?:möchte|bräuchte|hätte|benötige|brauche|suche|würde) ich|(?:möchten|bräuchten|hätten|benötigen|brauchen|suchen|würden) wir|(?:ich frage mich|wir fragen uns|fragen wir uns)|(?:ich|wir) (?:will|wollen|wollten?)|wollten? (?:ich|wir)|benötigen wir|ist es möglich|wäre es möglich|bräuchte|bitten',
  "(?:can|could|would|will) you|please|(?:can|could|may) (?:we|i)|(?:i|we)(?:['’]d| would)(?: also| really)? (?:like|love|appreciate|be grateful)|(?:i|we)(?:['’]ll| will)? (?:also )?(?:want|need)|(?:i|we) wonder|(?:i|we) (?:also )?wanted to (?:ask|know)|needs? (?:access|an?|to be|replac\\p{L}+|updat\\p{L}+|remov\\p{L}+|add\\p{L}+|chang\\p{L}+)|is it possible|would it be possible|is there (?:a|any) way",
);
/** A wish as a list item: an action in the infinitive or imperative. */
const actionWords = phrase(
  "(?<=^[^\\p{L}]{0,12})(?:ajouter|changer|enlever|ôter|supprimer|créer|modifier|remplacer|publier|corriger|retirer|renommer|activer|désactiver|déplacer|mettre à jour|adapter|donner accès)|(?<=^[^\\p{L}]{0,12}(?:l[ae] |l['’]|une? )?)(?:suppression|ajout|remplacement|création|mise à jour|correction|modification|activation|publication|renouvellement|réinitialisation|nouve(?:l|au|lle))",
  '(?:aanmaken|verwijderen|toevoegen|aanpassen|wijzigen|vervangen|hernoemen|publiceren|activeren|verplaatsen|verlengen|vernieuwen|schrappen|weghalen)|(?<=^[^\\p{L}]{0,12}(?:een )?)(?:nieuwe?|extra) |(?<=^[^\\p{L}]{0,12})(?:voeg|wijzig|verwijder|vervang|hernoem|maak)',
  '(?:anlegen|löschen|anpassen|hinzufügen|ändern|ersetzen|umbenennen|freischalten|einrichten|austauschen|verschieben|verlängern|erneuern|aktualisieren|entfernen|sperren)',
  '(?<=^[^\\p{L}]{0,12})(?:add|change|remove|create|update|replace|rename|delete|enable|publish|move|give|reset|renew|upload|restore|set up|fix|redirect|new)',
);
/** A fault reported as a subject of its own. */
const complaint = phrase(
  "n(?:e |['’])(?:[\\p{L}'’]{1,30} ){0,3}?[\\p{L}'’]{1,30} (?:plus|pas|rien|aucune?)|erreur|mauvaise?s?|(?:est|sont) (?:toujours |encore )?(?:mort|vide|flou|lent|cassé|bloquée?|faux|fausses?|l['’]ancien\\p{L}*|périmée?|en panne|illisible)|a (?:changé|disparu|planté)|ont disparu|très lente?|tourne sans fin|trop (?:grand|petit|lent)e?s?|mentionne (?:toujours|encore)|affiche (?:toujours|encore)|manquent?|faute|bug|plante|refuse",
  'niet(?! alleen)|geen|fout\\p{L}*|traag|wazig|onscherp|lege?|leeg|typfout|ontbre(?:ekt|ken)|stuk|kapot|geblokkeerd|verdwenen|geweigerd|blijft hangen|veel te|nog (?:altijd|steeds)|verouderd|verkeerde?',
  'nicht(?! nur)|keine?|fehler\\p{L}*|langsam|unscharf|leere?[rnsm]?|kaputt|gesperrt|fehlt|fehlen|defekt|verschickt|verschwunden|veraltet\\p{L}*|falsche?[nrs]?|abgelehnt|zeigt (?:immer )?noch',
  "(?:does|do|is|are|has|have|did|wo|ca)(?:n['’]t| not)|no longer|cannot|errors?|slow|blurr(?:ed|y)|empty|broken|sends no|fails|failing|has (?:disappeared|vanished)|stopped|rejects|overlaps|stuck|locked|blocked|wrong|out of date|outdated|missing|keeps (?:coming|asking|showing|logging|crashing)|still (?:shows|says|lists)|leads? (?:nowhere|to a (?:dead|404))",
);

/** True if a text asks for something. */
export function asks(text: string): boolean {
  return question.test(text) || wish.test(text);
}

/** True if a text asks for something or reports a fault. */
export function asksOrComplains(text: string): boolean {
  return asks(text) || complaint.test(text);
}

/** True if a text asks for something, reports a fault, or says that something is needed. */
export function isRequest(text: string): boolean {
  return asksOrComplains(text) || isNeed(text);
}

/** True if a text says that something is needed. It may also add details to an earlier request. */
export function isNeed(text: string): boolean {
  return need.test(text);
}

const need = phrase(
  "besoin|doi(?:t|vent) (?:encore |aussi )?être|dev(?:rait|raient|rions)|est à \\p{L}+[ei]r|sont à \\p{L}+[ei]r|désir(?:e|ons|erions|erais)|prière de|cherch(?:e|ons)|attend(?:s|ons)|faut|faudra(?:it)?|pointe (?:vers|encore)|peut-on|quelqu['’]un",
  'nodig|moet(?:en)?|mag|op zoek|zoeken|verwachten|kan iemand|dient|zouden|wensen|verwijst (?:nog )?naar',
  'brauch(?:t|e|en)|benötig(?:t|e|en)|soll(?:te|ten|en)?|muss|müssen|müsste|such(?:en|e)|gerne?|wünsch(?:e|en)|verweist (?:noch )?auf|erhält|entziehen',
  'needs?|need(?:ed|ing)|should|must|want(?:s|ed)?|looking for|grateful|has to|have to|ought to|shows the old|the old',
);

/** True if a text reports that something is broken. */
export function complains(text: string): boolean {
  return complaint.test(text);
}

/** True if a list item is a request or fault of its own. */
export function isSubject(item: string): boolean {
  const first = firstLine(item);
  return !logLine.test(first) && (asks(item) || actionWords.test(first) || complaint.test(first));
}

/** True if a list item names an action: "add Joke as an editor". */
export function namesAction(item: string): boolean {
  return actionWords.test(firstLine(item));
}

/** True if a list item is long enough for a request and not a log line. */
export function isItem(item: string): boolean {
  const first = firstLine(item);
  return !logLine.test(first) && (first.match(/\p{L}+/gu)?.length ?? 0) >= 4;
}

/** True if a list item tells what somebody did, or how to reproduce a fault. */
export function isStep(item: string): boolean {
  return step.test(firstLine(item)) && !asks(item);
}

/** True for a question about the subject before it: how long, since when, when will it be fixed. */
export function isAboutTheSame(text: string): boolean {
  return sameSubject.test(text);
}

/** True for what often follows a request: a deadline, thanks, a wish to hear more, a remark on the attachment. */
export function isFollowUp(text: string): boolean {
  return followUp.test(text);
}

function firstLine(item: string): string {
  return item
    .trimStart()
    .replace(/^(?:\(?(?:\d{1,2}|[a-h])\s?[.)°]|[-*•–])\s+/u, '')
    .split('\n', 1)[0]!;
}

const sameSubject = phrase(
  "quand (?:sera|serait|ce sera)|depuis quand|ce qui (?:se passe|cloche)|d['’]où (?:cela|ça) vient|pourquoi(?! [^.?!\\n]{30})|résolu|rétabli|corriger (?:cela|ça|le problème)|m['’](?:aider|éclairer)|nous aider|regarder (?:cela|ça)|jeter un (?:œil|oeil|coup)",
  '(?:wanneer|hoe lang) (?:is|zal|wordt|duurt) (?:het|dit|dat)|sinds wanneer|wat er (?:aan de hand|scheelt|mis)|(?:daar|hier)[^.?!\\n]{0,12} naar kijken|waarom(?! [^.?!\\n]{30})|opgelost|oplossen|ons (?:verder)?helpen|mij (?:verder)?helpen|(?:dit|dat|het|eens) (?:bekijken|nakijken|controleren|rechtzetten)',
  'wann (?:ist|wird) (?:es|das|dies|damit|der fehler|das problem)|wann [^.?!\\n]{0,40}wieder|seit wann|was (?:da )?los ist|warum(?! [^.?!\\n]{30})|woran|behoben|beheben|das (?:prüfen|korrigieren)|(?:mir|uns|ihnen) (?:dabei |weiter)?(?:weiter)?helfen',
  "when (?:it )?will (?:it|this)|since when|what(?:['’]s| is) (?:wrong|going on|the matter)|why(?! [^.?!\\n]{30})|be fixed|fix (?:it|this|the)|help (?:me|us)|have a look|take a look|look into|when (?:do|can) (?:you|we) expect",
);
const followUp = phrase(
  'eine lösung|une solution|any ideas?|een oplossing',
  "panne générale|confirmer|connu|merci (?:d['’]avance|beaucoup|pour|encore)|me (?:tenir|dire|confirmer)[^.?!\\n]{0,12}(?:au courant|quand|si c['’]est|une fois)|(?:tenez|tenir|prévenez|prévenir|avertir)[- ](?:moi|nous|au courant)|n['’]hésitez|si vous avez (?:besoin|des questions)|(?:est-ce|c['’]est) (?:faisable|possible|urgent|normal)|pour (?:demain|lundi|mardi|mercredi|jeudi|vendredi)|de notre côté|avez-vous besoin|en pièce jointe|ci-joint|voici|vous trouverez|me (?:rappeler|contacter|téléphoner)",
  'algemene storing|bekend|bedankt|dank|laat[^.?!\\n]{0,25}weten|kan dat|lukt dat|bevestigen|is dat (?:mogelijk|normaal|haalbaar)|aarzel niet|(?:hebt|heeft) u (?:nog )?(?:\\p{L}+ )?nodig|in bijlage|bijgevoegd|(?:mij|ons|me) (?:bellen|contacteren|verwittigen|een seintje)|kunnen (?:wij|we) (?:zelf )?(?:iets|intussen)|tegen (?:morgen|maandag|vrijdag|eind)',
  'allgemeine störung|bekannt|vielen dank|bescheid|geht das|ist das (?:möglich|normal|machbar)|wäre das|bestätigen|zögern sie nicht|benötigen sie|brauchen sie (?:noch|dafür|von)|im anhang|anbei|beigefügt|(?:mich|uns) (?:anrufen|kontaktieren|informieren)|können wir (?:selbst|etwas|inzwischen)|rufen sie|melden sie sich',
  "general outage|known (?:issue|problem)|thanks|thank you|let (?:me|us) know|confirm|is (?:that|this) (?:possible|normal|ok|feasible)|do not hesitate|don['’]t hesitate|feel free|(?:do|would) you need|attached is|i(?:['’]ve| have) attached|please find|see attached|(?:call|ring|contact|phone|email) (?:me|us)|keep (?:me|us)|should we|anything we can|by (?:tomorrow|monday|tuesday|wednesday|thursday|friday|the end)",
);

const step =
  /^[^\p{L}]{0,12}(?:j['’]\p{L}|(?:je|nous|on|ik|wij|we|ich|wir|i) \p{L}|(?:ouvrir|cliquer|aller|se connecter|open(?:en)?|click(?: on)?|go to|press|log in|klik(?:ken)?|öffnen|klicken|anmelden)(?!\p{L}))/iu;
const logLine =
  /^[^\p{L}]{0,12}(?:get|post|at|error|exception|typeerror|fehler|fout|erreur|warning|\p{L}+error)(?=[ :]|$)/iu;
/** Introduces a list of steps, attempts or changes to one thing. */
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
  '(?:demandes|questions|sujets|points|requêtes|remarques|choses|problèmes|soucis|vragen|verzoeken|punten|onderwerpen|zaken|dingen|opmerkingen|problemen|puntjes|vraagjes|zaakjes|dingetjes|fragen|anliegen|bitten|punkte|themen|wünsche|dinge|sachen|probleme|requests|issues|topics|matters|subjects|things|problems)';
const following =
  'voici (?:nos|mes) (?:demandes|questions)|(?:onze|mijn) (?:vragen|verzoeken)|(?:hier )?(?:unsere|meine) (?:fragen|wünsche|anliegen)|(?:our|my) (?:requests|questions)|the following (?:things|requests|questions|points)|les (?:demandes|points|questions) suivante?s|volgende (?:vragen|punten|dingen|zaken|aanpassingen)|folgende (?:fragen|punkte|anliegen|dinge|sachen|themen)';
/** "J'ai deux demandes", "Twee vragen:", "the following requests". */
export const announces = new RegExp(
  `(?<!\\p{L})(?:(?:${number}) ${kind}${noun}|${following})(?!\\p{L})(?! (?:sur la même|about the same|over dezelfde|zu derselben))`,
  'iu',
);

/** Joins two subjects announced in one sentence. */
export const conjunction =
  /[,;] ?(?=(?:et|en|und|and) )|[.?!] (?=(?:et|en|und|and) )|\s(?=(?:et (?:le|la|les)|en (?:de|het|een)|und (?:der|die|das|ein|eine)|and (?:the|a)) )|\s(?=(?:puis|ensuite|deuxièmement|ten tweede|zweitens|zum anderen|secondly) )/iu;

/** True if a text ends with "this is what we need:", which can introduce a list of anything. */
export function isOpenLead(lead: string): boolean {
  return openLead.test(lead);
}

const openLead =
  /(?:^|[\n.!?,:;]\s*)(?:(?:voici )?ce (?:qu['’]il (?:nous|me) faudrait|dont (?:nous avons|j['’]ai) besoin)|(?:nous aurions|j['’]aurais) besoin(?: de)?|(?:dit |wat )?(?:hebben wij|we|wij|ik) (?:hebben |heb )?nodig(?: hebben)?|folgendes (?:bräuchten|benötigen|brauchen) wir|(?:wir|ich) (?:bräuchten?|benötigen?|brauchen?)(?: folgendes)?|(?:what )?we need|i need|to ?do|our list|notre liste|onze lijst|unsere liste|(?:pouvez|pourriez)-vous|merci de|(?:kunt|kan|zou|wilt) u|kunnen jullie|(?:könnten|können|würden) sie(?: bitte)?|bitte|(?:please )?(?:can|could|would) you(?: please)?|please)[^\p{L}\n]{0,4}:\s*$/iu;

function phrase(...languages: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${languages.join('|')})(?!\\p{L})`, 'imu');
}
