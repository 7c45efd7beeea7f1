import type { MacroPlaceholder, MacroProblem } from '#domain/macro/macro.ts';
import type { Widened } from '#locales/widened.ts';

/** The page of the macros that a desk has ready for its agents. */
export const fr = {
  title: 'Macros',
  lead: 'Les agents les choisissent en écrivant\u202f: un texte dans la langue du ticket, ce qui se fait avec l’envoi, ou les deux.',
  none: 'Aucune macro n’est prête.',
  noneText: 'La première s’écrit ci-dessous.',
  add: 'Ajouter une macro',
  edit: 'Modifier cette macro',
  name: 'Nom',
  nameHint: 'Les agents la cherchent sous ce nom, dans leur langue ou dans une autre.',
  text: 'Texte',
  textHint:
    'Facultatif, dans les quatre langues. Entre accolades, ce qui vient du ticket. Ce qu’un ticket n’a pas reste entre accolades\u202f: l’agent le complète avant d’envoyer.',
  tab: 'Où elle s’écrit',
  anyTab: 'Là où est l’agent',
  acts: 'Ce qu’elle fait',
  actsHint: 'Avec l’envoi, ou sans message. L’agent peut décocher chaque point.',
  team: 'Équipe',
  assign: 'Confier',
  priority: 'Priorité',
  kind: 'Nature',
  urgent: 'Urgence',
  close: 'Clôture',
  unchanged: 'Ne rien changer',
  gone: 'N’existe plus',
  reason: 'Motif',
  reasonHint: 'Pour le dossier, si la priorité, la nature ou l’urgence change\u202f; dans la langue de l’agent.',
  save: 'Enregistrer',
  make: 'Ajouter',
  discard: 'Supprimer cette macro',
  saved: 'La macro est enregistrée.',
  made: 'La macro est ajoutée.',
  discarded: 'La macro est supprimée.',
  moved: 'L’ordre est changé.',
  up: 'Monter',
  down: 'Descendre',
  named: ({ deed, name }: { deed: string; name: string }) => `${deed} «\u00a0${name}\u00a0»`,
  meanwhile:
    'Quelqu’un d’autre a modifié cette macro. La vôtre n’est pas enregistrée\u202f; rechargez la page pour voir la sienne.',
  tooMany: 'Un desk a au plus 300 macros.',
  known: 'Ce qui peut être inséré',
  preview: 'Aperçu',
  previewHint: 'Telle qu’elle est enregistrée, avec un ticket d’exemple.',
  writes: 'écrit un texte',
  opens: ({ tab }: { tab: string }) => `ouvre «\u00a0${tab}\u00a0»`,
  problems: {
    nothing: 'Donnez un texte, ou quelque chose à faire.',
    noAgent: 'Cette personne n’est plus du desk.',
    noTeam: 'Cette équipe a été dissoute.',
    complaint:
      'Une plainte revient au coordinateur\u202f: la macro qui en fait une ne la confie à personne, ne la passe à aucune équipe et ne la clôture pas.',
    closesWith: 'On clôture avec une réponse ou une note\u202f: choisissez où elle s’écrit.',
  } satisfies Record<MacroProblem['problem'], string>,
  broken: ({ list }: { list: string }) => `À revoir\u00a0: ${list}`,
  /** Of an example ticket, in the language of the text. */
  example: { requester: 'Claire Dumont', summary: 'Erreur 500 sur la page d’accueil', site: 'Patrimoine en ligne' },
  placeholders: {
    'requester.name': 'le nom du demandeur',
    'ticket.number': 'le numéro du ticket',
    'ticket.summary': 'la description sommaire',
    'site.name': 'le nom du site',
    'site.number': 'le numéro du site',
    'agent.name': 'votre nom',
    'desk.name': 'le nom du service',
    'closing.date': 'la date de clôture qu’un avis envoyé maintenant annoncerait',
  } satisfies Record<MacroPlaceholder, string>,
};

export type DeskMacroWords = Widened<typeof fr>;
