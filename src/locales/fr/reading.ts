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
      { starts: /@|\d{1,2}[:h]\d\d/, says: / a écrit(?: le .{4,80})? ?:$/ },
    ],
    ofOneself: null,
  },
  prefixes: { answer: 'rép|ref|tr', forward: 'tr' },
  absence: { start: "r[ée]ponse automatique|absen(?:ce|t)(?: du bureau)?|message d['’]absence", anywhere: null },
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
};
