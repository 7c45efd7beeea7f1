import type { Widened } from '#locales/widened.ts';

/** How an agent wants the console, and who stands in for them. */
export const fr = {
  title: 'Mes réglages',
  save: 'Enregistrer',
  done: 'Enregistré.',
  errors: 'Rien n’a été enregistré\u00a0:',
  signatures: {
    title: 'Signature',
    lead: 'Au bas de ce que vous écrivez aux demandeurs, dans la langue du ticket. Un champ vide\u00a0: pas de signature.',
    of: ({ language }: { language: string }) => `Signature en ${language.toLowerCase()}`,
  },
  keys: {
    title: 'Touches',
    off: 'Désactiver les touches simples',
    offHint: 'Pour un lecteur d’écran ou la dictée. Ctrl K ouvre toujours la palette.',
    list: 'Changer des touches',
    hint: 'Un signe, ou deux avec un espace (g n). Vide\u00a0: pas de touche.',
    wrong: ({ key, name }: { key: string; name: string }) =>
      `«\u00a0${key}\u00a0» ne peut pas être une touche (${name}). Un signe, ou deux avec un espace.`,
    clash: ({ key, one, other }: { key: string; one: string; other: string }) =>
      `«\u00a0${key}\u00a0» servirait à la fois à\u00a0: ${one}\u202f; ${other}.`,
    reset: 'Remettre les touches habituelles',
  },
  absence: {
    title: 'Absence',
    lead: 'Des jours entiers. Pendant ce temps, qui veut vous attribuer un ticket voit votre absence et se voit proposer votre remplaçant. Celui-ci trouve dans «\u00a0Mes tickets\u00a0» les réactions sur les vôtres, et reçoit aussi vos rappels.',
    from: 'Premier jour',
    until: 'Dernier jour',
    deputy: 'Remplaçant',
    nobody: 'Personne',
    save: 'Enregistrer l’absence',
    end: 'Effacer l’absence',
    now: ({ until }: { until: string }) => `Vous êtes absent jusqu’au ${until} compris.`,
    planned: ({ from, until }: { from: string; until: string }) => `Absence prévue du ${from} au ${until} compris.`,
    dates: 'Donnez un premier et un dernier jour\u202f; le dernier ne précède pas le premier.',
    wrongDeputy: 'Cette personne ne peut pas vous remplacer.',
  },
};

export type OwnSettingsWords = Widened<typeof fr>;
