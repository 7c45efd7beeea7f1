import type { PolicyOutcome } from '#domain/ticket/what-if.ts';
import type { Widened } from '#locales/widened.ts';

/** The closing policy of a desk: what it means, and what it would have done. */
export const fr = {
  schedule: {
    title: 'Le calendrier que cela donne',
    wrong: 'Les nombres ne forment pas encore un calendrier.',
    day: ({ day }: { day: number }) => `jour\u00a0${day}`,
    request: ({ reminders, notice, ends }: { reminders: string; notice: string; ends: string }) =>
      `Demande d’informations au jour\u00a00\u00a0: rappels ${reminders}, avis de clôture ${notice}, clôture à la fin du ${ends}.`,
    requestWithout: ({ notice, ends }: { notice: string; ends: string }) =>
      `Demande d’informations au jour\u00a00\u00a0: avis de clôture ${notice}, clôture à la fin du ${ends}.`,
    handled: ({ ends }: { ends: string }) => `Ticket traité au jour\u00a00\u00a0: clôture à la fin du ${ends}.`,
    reminderDay:
      'Un rappel part ce jour-là, l’avis de clôture le jour marqué d’une enveloppe. Seuls les jours ouvrables comptent.',
    moreTime: ({ days }: { days: number }) =>
      days === 1
        ? '«\u00a0Plus de temps\u00a0» ajoute 1 jour ouvrable, une fois par demande ou avis.'
        : `«\u00a0Plus de temps\u00a0» ajoute ${days} jours ouvrables, une fois par demande ou avis.`,
  },
  whatIf: {
    button: 'Qu’est-ce que cela donnerait\u202f?',
    title: 'Ce que cela aurait donné',
    same: 'Rien ne diffère des réglages actuels.',
    change: ({ name, typed, present }: { name: string; typed: string; present: string }) =>
      `${name}\u00a0: ${typed} au lieu de ${present}`,
    no: 'aucun',
    none: ({ date }: { date: string }) => `Depuis le ${date}, aucun ticket n’a attendu ni n’a été traité.`,
    sentence: ({ tickets, date, typed, present }: { tickets: number; date: string; typed: number; present: number }) =>
      `Sur ${tickets === 1 ? '1 ticket' : `${tickets} tickets`} depuis le ${date}, ${typed === 1 ? '1 aurait été clôturé' : `${typed} auraient été clôturés`} avant la réaction du demandeur\u202f; avec les réglages actuels, ${present}.`,
    present: 'Actuel',
    typed: 'Essayé',
    difference: 'Écart',
    measures: {
      tooEarly: 'Tickets clôturés avant la réaction du demandeur',
      closed: 'Tickets clôturés par le silence',
      mails: 'Rappels et avis envoyés par l’horloge',
      medianDays: 'De la demande ou de l’avis à la clôture, médiane',
    } satisfies Record<keyof PolicyOutcome, string>,
    days: ({ days }: { days: string }) => `${days}\u00a0jours`,
    saved: ({ count }: { count: number }) =>
      count === 1
        ? '1 ticket serait resté ouvert pour une réaction venue après sa clôture.'
        : `${count} tickets seraient restés ouverts pour une réaction venue après leur clôture.`,
    lost: ({ count }: { count: number }) =>
      count === 1
        ? 'Ce ticket aurait été clôturé trop tôt\u00a0:'
        : `Ces tickets auraient été clôturés trop tôt (${count} en tout)\u00a0:`,
    assumes:
      'Chaque ticket est rejoué avec le calendrier et les heures d’aujourd’hui, et chacun y réagit au moment où il l’a fait\u00a0: un rappel de plus en aurait peut-être amené certains plus tôt. Les délais qui courent gardent leurs dates\u00a0: une promesse tient.',
    limited: ({ max }: { max: string }) => `Seuls les ${max} tickets modifiés en dernier sont comptés.`,
  },
  save: 'Enregistrer ces réglages',
  reads: {
    title: 'Ce que le demandeur lit',
    request: 'Demande d’informations qui partirait maintenant',
    notice: 'Avis de clôture qui partirait maintenant',
  },
};

export type ClosingWords = Widened<typeof fr>;
