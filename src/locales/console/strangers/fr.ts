import type { Widened } from '#locales/widened.ts';

/** Strangers, and whom they should ask (R8). */
export const fr = {
  strangers: {
    title: 'Contact proposé',
    lead: 'Pas connu comme rédacteur ni propriétaire : réorientez cette personne, ou enregistrez-la comme rédacteur.',
    why: {
      ticket: 'Le site du ticket',
      named: 'Cité dans le message',
      sender: 'D’après l’adresse de l’expéditeur',
    },
    none: 'Le message ne cite aucun site connu. Donnez un site au ticket avec « Modifier », ou dites vous-même qui répond.',
    noContact: 'Le répertoire ne donne pas de contact pour ce site.',
    refer: 'Réorienter…',
    referTo: ({ name }: { name: string }) => `Réorienter vers ${name}`,
    referWithout: 'Réorienter',
    referText: 'Message au demandeur',
    referHint: ({ language }: { language: string }) =>
      `En ${language.toLowerCase()}, la langue du ticket. Ce message est la première réponse et clôture le ticket (réorienté). Une réaction ouvre un ticket de suivi.`,
    referSend: 'Envoyer et clôturer',
    makeEditor: 'Enregistrer comme rédacteur…',
    makeEditorTitle: 'Enregistrer le demandeur comme rédacteur',
    makeEditorSite: 'Numéro du site',
    makeEditorHint: ({ name, max }: { name: string; max: number }) =>
      `${name} a ensuite accès à l’aide pour ce site. Un site a au plus ${max} rédacteurs ; les propriétaires ne comptent pas.`,
    makeEditorSubmit: 'Enregistrer comme rédacteur',
    full: ({ site, editors }: { site: string; editors: string }) =>
      `Le site ${site} a déjà tous ses rédacteurs : ${editors}. Qui s’en va ? Retirez d’abord un accès dans le répertoire.`,
    noAddress: 'Le demandeur n’a pas d’adresse e\u2011mail : un rédacteur est connu par son adresse.',
  },
  complaint: {
    title: 'Qui lit cette plainte',
    lead: ({ coordinators }: { coordinators: string }) =>
      `Son auteur et la coordination des plaintes (${coordinators}). Personne d’autre, à moins que vous ne l’ouvriez.`,
    readers: 'Ouverte à',
    about: 'Concerne, et cachée à',
    withhold: 'Retirer l’accès',
    clear: 'Ne la concerne pas',
    openTo: 'Ouvrir à…',
    nameAbout: 'Elle concerne…',
    nobodyLeft: 'Il n’y a plus personne à choisir.',
    openPanel: {
      title: 'Ouvrir la plainte à quelqu’un',
      person: 'Personne',
      hint: 'Cette personne lit toute la plainte et peut y travailler, jusqu’à ce que vous lui retiriez l’accès.',
      submit: 'Ouvrir',
    },
    aboutPanel: {
      title: 'La plainte concerne quelqu’un du service',
      person: 'Personne',
      hint: 'La plainte lui est cachée partout : listes, recherche, nombres, fichiers. Si c’est vous, elle passe aux autres coordinateurs.',
      submit: 'Noter et cacher',
    },
    organisation: 'Service manager de l’organisation',
    organisationReads: ({ name }: { name: string }) => `${name} : peut lire la plainte, son auteur est d’accord.`,
    organisationDoesNot: ({ name }: { name: string }) => `${name} : ne peut pas lire la plainte.`,
    openToOrganisation: 'L’auteur est d’accord',
    closeToOrganisation: 'L’auteur n’est plus d’accord',
  },
  checklist: {
    title: 'Ce qui manque',
    hint: 'Coché : le demandeur reçoit un lien vers une page avec ces seules questions.',
    answered: 'déjà répondu',
    own: 'Autre chose, une ligne par question',
    nothing: 'Cochez une question, ou écrivez ce que vous demandez.',
  },
};

export type StrangerWords = Widened<typeof fr>;
