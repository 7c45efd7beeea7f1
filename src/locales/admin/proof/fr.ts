import type { Widened } from '#locales/widened.ts';

/** The page on which administrators verify the history. */
export const fr = {
  title: 'Preuve de l’historique',
  lead: 'Belfry vérifie que personne n’a modifié l’historique des tickets ni le journal d’audit, même pas le propriétaire de la base de données.',
  last: 'Dernière vérification',
  never: 'Rien n’a encore été vérifié.',
  running: ({ done, of }: { done: string; of: string }) => `Vérification en cours : ${done} tickets sur ${of}.`,
  again: 'Actualiser',
  fits: ({ tickets, events, audit, anchors }: { tickets: string; events: string; audit: string; anchors: string }) =>
    `Tout concorde. Tickets :\u00a0${tickets} · événements :\u00a0${events} · lignes d’audit :\u00a0${audit} · ancres :\u00a0${anchors}`,
  broken: 'Quelque chose ne concorde pas. Premier écart :',
  at: ({ date }: { date: string }) => `Terminée : ${date}`,
  verify: 'Vérifier maintenant',
  asked: 'La vérification a été demandée.',
  already: 'Une vérification est déjà en cours.',
  anchors: 'Ancres',
  anchorsLead:
    'Chaque jour, une empreinte est calculée sur tout l’historique. Conservez-la en dehors de Belfry : publiez-la, imprimez-la ou envoyez-la par e‑mail. Si une ancre affichée ici diffère de votre copie, quelqu’un a réécrit l’historique.',
  none: 'Aucune ancre pour l’instant. La première est calculée dans la minute qui suit le démarrage.',
};

export type ProofWords = Widened<typeof fr>;
