import type { BlockPlaceholder } from '#domain/text-block.ts';
import type { Widened } from '#locales/widened.ts';

/** The page of the texts that a desk has ready for its agents. */
export const fr = {
  title: 'Textes prêts',
  lead: 'Les agents les insèrent dans ce qu’ils écrivent, dans la langue du ticket.',
  none: 'Aucun texte n’est prêt.',
  noneText: 'Le premier s’écrit ci-dessous, dans les quatre langues.',
  add: 'Ajouter un texte',
  edit: 'Modifier ce texte',
  name: 'Nom',
  nameHint: 'Les agents le cherchent sous ce nom, dans leur langue.',
  text: 'Texte',
  textHint:
    'Entre accolades, ce qui vient du ticket. Ce qu’un ticket n’a pas reste entre accolades\u202f: l’agent le complète avant d’envoyer.',
  save: 'Enregistrer',
  make: 'Ajouter',
  discard: 'Supprimer ce texte',
  saved: 'Le texte est enregistré.',
  made: 'Le texte est ajouté.',
  discarded: 'Le texte est supprimé.',
  meanwhile:
    'Quelqu’un d’autre a modifié ce texte. Le vôtre n’est pas enregistré\u202f; rechargez la page pour voir le sien.',
  tooMany: 'Un desk a au plus 300 textes.',
  known: 'Ce qui peut être inséré',
  change: 'Modifier',
  placeholders: {
    'requester.name': 'le nom du demandeur',
    'ticket.number': 'le numéro du ticket',
    'ticket.summary': 'la description sommaire',
    'site.name': 'le nom du site',
    'site.number': 'le numéro du site',
    'agent.name': 'votre nom',
    'desk.name': 'le nom du service',
    'closing.date': 'la date de clôture qu’un avis envoyé maintenant annoncerait',
  } satisfies Record<BlockPlaceholder, string>,
};

export type DeskTextWords = Widened<typeof fr>;
