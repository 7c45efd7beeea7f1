import type { Obstacle } from '#domain/macro/why-not.ts';
import type { Widened } from '#locales/widened.ts';

/** Macros, where they are chosen and done; what each act is called is said to administrators in the same words. */
export const fr = {
  acts: {
    me: 'prendre le ticket',
    nobody: 'ne le laisser à personne',
    agent: ({ name }: { name: string }) => `confier à ${name}`,
    noAgent: 'confier à quelqu’un qui n’est plus du desk',
    team: ({ name }: { name: string }) => `passer à l’équipe ${name}`,
    noTeam: 'passer à une équipe dissoute',
    wholeDesk: 'rendre à tout le desk',
    priority: ({ priority, why }: { priority: string; why: string }) => `priorité ${priority} (${why})`,
    kind: ({ kind }: { kind: string }) => `nature\u00a0: ${kind}`,
    urgentOn: 'marquer urgent',
    urgentOff: 'ne plus marquer urgent',
    close: ({ reason }: { reason: string }) => `clôturer (${reason})`,
  },
  picker: {
    open: 'Macro',
    title: 'Choisir une macro',
    find: 'Chercher par nom, dans l’une des quatre langues',
    list: 'Macros',
    none: 'Aucune macro ne correspond.',
    nothing: 'Aucune macro n’est prête. Un administrateur en écrit dans les réglages du desk.',
    count: ({ count }: { count: number }) => (count === 1 ? '1 macro' : `${count} macros`),
    preview: 'Aperçu',
    noText: 'Cette macro n’écrit rien.',
    opens: ({ tab }: { tab: string }) => `S’écrit dans «\u00a0${tab}\u00a0».`,
    does: 'Fait aussi\u00a0:',
  },
  chosen: {
    title: 'Avec l’envoi, aussi\u00a0:',
    because: ({ reason }: { reason: string }) => `Motif\u00a0: ${reason}`,
    alone: 'Le faire sans écrire',
    remove: 'Tout laisser de côté',
    closesWith: 'On clôture avec une réponse ou une note, pas avec ceci\u202f: décochez la clôture.',
    lacksReason: 'Ce qui change demande un motif.',
    nothing: 'Tout est décoché\u202f: il n’y a rien à faire.',
    obstacles: {
      closed: 'le ticket est clôturé',
      noAgent: 'cette personne n’est plus du desk',
      mayNotRead: 'cette personne ne lit pas cette plainte',
      noTeam: 'cette équipe n’existe plus',
      complaint: 'une plainte n’a pas d’équipe',
      noContact: 'réorienter demande un contact\u00a0: passez par «\u00a0Clôturer\u00a0»',
      notTriedTwice: 'il faut deux appels sans réponse, deux jours ouvrables différents',
    } satisfies Record<Obstacle, string>,
  },
  unfilled: ({ list }: { list: string }) => `Complétez d’abord ${list}.`,
};

export type MacroWords = Widened<typeof fr>;
