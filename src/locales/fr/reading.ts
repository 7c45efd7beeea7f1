import type { ReadingWords } from '#locales/folder.ts';

export const fr: ReadingWords = {
  common: `le la les des une du au aux et ou où est sont était sera être suis avez avons avoir je j' il elle nous vous ils elles ce cet
    cette ces mon ma mes ton votre vos notre nos leur leurs qui que qu' quoi dont pour dans avec sur sous sans par pas ne n' plus
    mais donc car si oui non très aussi bien merci bonjour bonsoir cordialement salutations d' l' c' s' m' y peut peux pouvez
    puis-je pourriez voudrais faire fait faut depuis encore toujours déjà après avant quand comme tout tous toute même autre chez
    voici voilà ci-joint svp problème fonctionne erreur impossible aucun aucune quelle quel lors entre`,
  thanks: {
    words: 'merci mercis remercie remercions remerciements',
    preposition: 'pour',
    reasons: 'aide intervention reactivite reponse soutien support travail',
    polite: `a ainsi aimable au aussi beaucoup belle bien bon bonjour bonne bonsoir chaleureusement cher chere collegues
      cordialement cordiales encore equipe et excellent excellente grand infiniment je journee l la le les madame mesdames
      messieurs meilleures mille monsieur nous ok okay parfait recu salut salutations sinceres sincerement soiree super
      sympathique top tous tout toute toutes tres un vivement votre vos vous weekend`,
  },
  greeting: {
    opening: '(?:re-?)?(?:bonjour|bonsoir|salut)',
    address: 'ch(?:er|ère)s?',
    title: 'mesdames|messieurs|mademoiselle|madame|monsieur|maître',
    titles: 'madame mesdames mademoiselle monsieur messieurs maître le la collègue collègues tous toutes équipe',
  },
  closings: `cordialement|bien cordialement|très cordialement|cordiales salutations|bien à vous|bien à toi|salutations|
    salutations distinguées|sincères salutations|meilleures salutations|salutations cordiales|avec mes salutations distinguées|
    respectueusement|sincèrement|amicalement|à bientôt|cdlt|cdt|bav`,
  headers: { from: 'de|message du', date: 'envoyé|date', to: 'à|a', others: 'cc|cci|objet|sujet|répondre à' },
  original: "message (?:d[’']origine|original|initial)",
  forwarded: '(?:début du )?message (?:transféré|transmis|réexpédié)',
  wrote: {
    on: 'le',
    verb: 'écrit',
    lines: [
      { starts: /^le /, says: / a écrit ?:?$/ },
      { starts: /@|\d{1,2}[:h]\d\d/, says: /:$(?<= a écrit(?: le .{4,80})? ?:)/ },
    ],
    ofOneself: null,
  },
  prefixes: { answer: 'rép|ref|tr', forward: 'tr' },
  absence: {
    start:
      "r[ée]ponse automatique|absen(?:ce|t)(?: du bureau)?|(?:je suis )?absente?(?: du bureau)? jusqu.{1,80}|message d['’]absence",
    anywhere: null,
  },
  reacted: 'a réagi à (?:votre|ton) message',
  noReply: 'ne[._-]?pas[._-]?r[eé]pondre|n[eo]?[._-]?repondez[._-]?pas',
  devices: {
    line: "envoyé (?:de|depuis|à partir d[eu’']|avec|par) ?(?:mon|ma|le|la|l[’']|un|une|une? appareil|outlook|yahoo|gmail|proton|bluemail|courrier|smartphone|mobile|iphone|ipad|android|samsung)|(?:télécharge|obten)(?:[zr]|ir|ez) outlook pour|outlook pour (?:ios|android)",
    last: 'envoyé depuis|provenance\\s?:\\s?courrier',
  },
  answersBelow: {
    answers: 'voir|voyez|réponses?|remarques?|commentaires?|trouverez',
    places:
      'ci-dessous|ci-après|plus bas|en (?:rouge|vert|bleu|gras|jaune)|dans (?:le texte|(?:votre|ton) (?:mail|message|courriel))',
  },
  listFooter: 'liste de (?:diffusion|discussion)|groupes google|désinscri\\S{1,4} de (?:ce|cette|la) (?:groupe|liste)',
  legal: "confidenti|avertissement|destinat[ai]r|pensez à l[’']environnement",
  requests: {
    wish: "(?:pouvez|pourriez|voulez|voudriez|auriez)[- ]vous|peux-tu|pourrais-tu|merci (?:aussi |également |encore |donc )?(?:de|d['’])|veuillez|je (?:souhaite|souhaiterais|voudrais|désire|cherche)|nous (?:souhait(?:ons|erions)|voudrions|aimerions|cherchons)|on (?:voudrait|aimerait|souhaite(?:rait)?)|il (?:me |nous |lui |leur )?faudrait|(?:serait|est)[- ]il possible|s['’]il (?:est|serait) possible|(?:nous voulons|je veux)|(?:je me|nous nous) demand(?:e|ons)|il serait (?:possible|bien|utile)|j['’]aimerais|(?:je|nous) voul(?:ais|ions)|(?:j['’]aurais|nous aurions|on aurait) (?:aussi |également |encore )?(?:besoin|une question|voulu)|(?:avons|ai) (?:aussi |également )?besoin|est-ce que (?:vous|nous|je|l['’]on|on)|(?:à|pour) (?:supprimer|ajouter|corriger|remplacer)",
    action:
      "(?<=^[^\\p{L}]{0,12})(?:ajouter|changer|enlever|ôter|supprimer|créer|modifier|remplacer|publier|corriger|retirer|renommer|activer|désactiver|déplacer|mettre à jour|adapter|donner accès)|(?<=^[^\\p{L}]{0,12}(?:l[ae] |l['’]|une? )?)(?:suppression|ajout|remplacement|création|mise à jour|correction|modification|activation|publication|renouvellement|réinitialisation|nouve(?:l|au|lle))",
    fault:
      "n(?:e |['’])(?:[\\p{L}'’]{1,30} ){0,3}?[\\p{L}'’]{1,30} (?:plus|pas|rien|aucune?)|erreur|mauvaise?s?|(?:est|sont) (?:toujours |encore )?(?:mort|vide|flou|lent|cassé|bloquée?|faux|fausses?|l['’]ancien\\p{L}*|périmée?|en panne|illisible)|a (?:changé|disparu|planté)|ont disparu|très lente?|tourne sans fin|trop (?:grand|petit|lent)e?s?|mentionne (?:toujours|encore)|affiche (?:toujours|encore)|manquent?|faute|bug|plante|refuse",
    need: "besoin|doi(?:t|vent) (?:encore |aussi )?être|dev(?:rait|raient|rions)|est à \\p{L}+[ei]r|sont à \\p{L}+[ei]r|désir(?:e|ons|erions|erais)|prière de|cherch(?:e|ons)|attend(?:s|ons)|faut|faudra(?:it)?|pointe (?:vers|encore)|peut-on|quelqu['’]un",
    same: "quand (?:sera|serait|ce sera)|depuis quand|ce qui (?:se passe|cloche)|d['’]où (?:cela|ça) vient|pourquoi(?! [^.?!\\n]{30})|résolu|rétabli|corriger (?:cela|ça|le problème)|m['’](?:aider|éclairer)|nous aider|regarder (?:cela|ça)|jeter un (?:œil|oeil|coup)",
    followUp:
      "panne générale|confirmer|connu|merci (?:d['’]avance|beaucoup|pour|encore)|me (?:tenir|dire|confirmer)[^.?!\\n]{0,12}(?:au courant|quand|si c['’]est|une fois)|(?:tenez|tenir|prévenez|prévenir|avertir)[- ](?:moi|nous|au courant)|n['’]hésitez|si vous avez (?:besoin|des questions)|(?:est-ce|c['’]est) (?:faisable|possible|urgent|normal)|pour (?:demain|lundi|mardi|mercredi|jeudi|vendredi)|de notre côté|avez-vous besoin|en pièce jointe|ci-joint|voici|vous trouverez|me (?:rappeler|contacter|téléphoner)|une solution",
    step: "j['’]\\p{L}|(?:je|nous|on) \\p{L}|(?:ouvrir|cliquer|aller|se connecter)(?!\\p{L})",
    steps: 'reproduire|étapes|journal|voici ce que j|essayé|réponses? à',
    log: 'erreur',
    lead: "(?:voici )?ce (?:qu['’]il (?:nous|me) faudrait|dont (?:nous avons|j['’]ai) besoin)|(?:nous aurions|j['’]aurais) besoin(?: de)?|notre liste|(?:pouvez|pourriez)-vous|merci de",
    label: 'question|demande|sujet|probl[eè]me|point',
    page: 'pages?|formul\\p{L}+|rubri\\p{L}+',
    report:
      'ce que? |comment |page|url|navigateur|erreur|message|étapes|résultat|attendu|obtenu|contexte?|date|bonjour',
    announced: {
      two: 'deux',
      three: 'trois',
      several: 'quatre|cinq|plusieurs|quelques',
      kinds: 'petite?s?|autres?|brèves?|courtes?',
      things: 'demandes|questions|sujets|points|requêtes|remarques|choses|problèmes|soucis',
      questions: 'questions',
      following: 'voici (?:nos|mes) (?:demandes|questions)|les (?:demandes|points|questions) suivante?s',
      aboutSame: 'sur la même',
      about: 'sur|concernant|(?:à propos|au sujet) d\\p{L}{1,2}|relatives? (?:à|aux?)',
    },
    and: {
      word: 'et',
      also: 'ainsi que',
      articles: 'le|la|les',
      next: 'puis|ensuite|deuxièmement',
    },
    turns: {
      strong:
        "(?:une |encore une |et |la |ma )?(?:autre|dernière|seconde|deuxième) (?:chose|question|demande|sujet|point)|(?:dans|sur) un (?:tout )?autre (?:registre|sujet)|encore (?:une (?:chose|question|demande)|un (?:point|mot))|(?:et )?(?:tant|pendant) que j['’]y (?:suis|pense)|pendant que je vous (?:écris|tiens)|et sinon|la seconde|d['’]autre part|deuxièmement|secondement|enfin, (?:pouvez|pourriez|serait|j)|rien à voir|(?:ce n['’]est|c['’]est) (?:pas lié|sans rapport)|sans (?:lien|rapport)|de l['’]autre|au fait|deuxième chose",
      vague:
        "par ailleurs|en outre|de plus|ensuite|enfin|aussi|également|autrement|sinon|à part (?:ça|cela)|d['’]ailleurs|au passage|puis|et (?:puis )?(?:pouvez|pourriez|pourrait|on|nous|est-ce|est-il|serait-il|j['’]aimerais|je|il faudrait|peut-on)",
      joined: "et (?:je|nous|j['’]) ?\\p{L}{2,15} (?:aussi|également)|et (?:pouvez|pourriez)[- ]vous",
      first: "d['’]une part|d['’]un c[oô]té|premièrement",
      second: "d['’]autre part|d['’]un autre c[oô]té|de l['’]autre(?= )|deuxièmement",
      topic:
        'en ce qui concerne|concernant|quant (?:à|aux?)|au sujet d\\p{L}{1,2}|(?:à )?propos d\\p{L}{1,2}|pour ce qui (?:est|concerne)',
      opportunity: "j['’]en profite|nous en profitons|(?:par|à) la même occasion|(?:tant|pendant) que vous y êtes",
      adds: 'aussi|également|en outre|par la même occasion',
    },
    pronouns: {
      start: 'elles?|ils?(?! (?:faudr|faut|serait|me |nous |y a))|ce(?:la|ci)|ça|celle-ci|celui-ci',
      anywhere:
        "qu['’](?:elles?|ils?(?! (?:faudr|faut|serait)))(?!\\p{L})|(?:vous|tu|de) (?:aussi |également )?(?:le|la|les|l|lui|leur|y) ?['’]?\\p{Ll}+(?:er|ir|re)(?=\\s*(?:[.?!,]|à|sur|en|dans|jusqu|avant|avec|de ))|(?:cela|ça|celui-ci|celle-ci|ceux-ci)(?=\\s*[.?!,]|\\s+\\p{Ll})|(?:liée?s?|correspondante?s?|associée?s?|en question|mêmes?)(?!\\p{L})",
      capital: null,
    },
    empty: `bonjour madame monsieur pouvez pourriez pourrait pouvons votre notre nous vous souhaite voudrais voudrions faudrait
      merci avance encore toujours depuis comment aussi également autre possible serait plus page pages site sites internet
      dernier semaine année jours mois problème demande question réponse message courriel avec dans pour sans sous vers chez
      mais donc puis quand comme cette celle celui leur leurs elle elles être sont était avoir avons avez fait faire faut
      peut peux puis très tout tous toute toutes même chaque quel quelle lorsque après avant entre dont elles moins deux
      celles ceux ainsi toujours jamais`,
  },
};
