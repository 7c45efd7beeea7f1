import type { Widened } from '#locales/widened.ts';

/** Desks: what each setting means, what a change of it does, and what is wrong with a value. */
export const fr = {
  title: 'Desks',
  lead: 'Chaque desk a ses numéros, ses heures, son calendrier et ses règles. Un changement vaut aussitôt et figure dans le journal d’audit.',
  none: 'Aucun desk',
  noneText: 'Créez le premier desk ci-dessous.',
  all: 'Tous les desks',
  saved: 'C’est enregistré, et cela vaut dès maintenant.',
  save: 'Enregistrer',
  change: 'Modifier',
  effect: 'Ce que cela change',
  conflict:
    'Quelqu’un a modifié ces réglages pendant que vous écriviez. Les valeurs actuelles sont montrées ci-dessous, au-dessus des vôtres. Enregistrez encore une fois pour garder les vôtres.',
  now: 'Valeurs actuelles',
  number: 'Préfixe des numéros',
  numberFixed: 'Il reste tel quel : les numéros déjà communiqués doivent rester valables.',
  closed: 'fermé',
  noLine: 'aucune ligne',
  elsewhere: 'Aussi à régler',
  add: {
    title: 'Créer un desk',
    prefix: 'Préfixe des numéros',
    prefixHint: 'De deux à huit lettres, par exemple DTO. Il ouvre chaque numéro de ticket et ne change plus.',
    mailbox: 'Adresse électronique du desk',
    mailboxHint:
      'Votre serveur de courrier doit remettre à Belfry ce qui y arrive, par LMTP ou par la commande « belfry receive-mail ».',
    save: 'Créer le desk',
    refused: {
      prefix: 'Un préfixe a de deux à huit lettres et n’est pas un mot comme TICKET. Choisissez-en un autre.',
      prefixTaken: 'Un desk a déjà ce préfixe. Choisissez-en un autre.',
      mailbox: 'Écrivez une adresse électronique, par exemple desk@administration.example.',
      mailboxTaken: 'Cette adresse est déjà celle d’un desk. Choisissez-en une autre.',
      demonstration: 'La démonstration garde ses deux desks. Créez le vôtre sur une base de données à vous.',
    },
  },
  parts: {
    languages: {
      name: 'Langues et fuseau horaire',
      about: 'Les langues dans lesquelles le desk écrit, la sienne d’abord, et l’heure qu’il suit.',
      effect:
        'La première langue vaut quand rien n’en indique une autre. Les tickets ouverts gardent leur langue. Le fuseau déplace les heures et la fin des jours à venir, jamais une date déjà communiquée.',
    },
    hours: {
      name: 'Heures d’ouverture',
      about: 'Quand le desk travaille. La première réponse se compte dans ces heures.',
      effect:
        'La page de support et les accusés de réception montrent aussitôt les nouvelles heures. Une échéance déjà fixée ne bouge pas.',
    },
    lines: {
      name: 'Lignes téléphoniques',
      about: 'Une ligne par langue, avec ses heures. Une langue sans ligne montre toutes les lignes.',
      effect:
        'Chaque page dit aussitôt si la ligne est ouverte. Sans aucune ligne, un incident urgent n’est pas à téléphoner.',
    },
    promises: {
      name: 'Engagements et limites',
      about: 'Le délai de la première réponse et d’une plainte, et le nombre de rédacteurs par site.',
      effect:
        'Les nouveaux tickets suivent les nouveaux délais ; ceux qui sont ouverts gardent l’échéance communiquée. Au-delà d’une limite abaissée, tous gardent leur accès et personne n’est ajouté.',
    },
    closing: {
      name: 'Clôture',
      about: 'Les rappels, l’avis de clôture et les jours ouvrables de silence avant la clôture.',
      effect:
        'Vaut pour les avis et les demandes d’informations qui partent à partir de maintenant. Une date déjà communiquée ne change jamais.',
    },
  },
  fields: {
    languages: 'Langues',
    languagesHint: 'Cochez celles dans lesquelles le desk écrit.',
    first: 'Langue du desk',
    zone: 'Fuseau horaire',
    zoneHint: 'Par exemple Europe/Brussels.',
    hoursHint: 'Par exemple 08:30-12:00, 13:00-17:00. Vide : fermé.',
    phone: 'Numéro de téléphone',
    phoneHint: 'Par exemple 02 555 12 10. Vide : aucune ligne dans cette langue.',
    lineHours: 'Heures de la ligne',
    firstAnswer: 'Première réponse, en heures d’ouverture',
    complaint: 'Réponse à une plainte, en jours calendrier',
    editors: 'Rédacteurs par site, au plus',
    acknowledgements: 'Accusés de réception par heure et par adresse, au plus',
    acknowledgementsHint: 'Protège contre un envoi en masse. Le courrier est toujours gardé.',
    reminders: 'Rappels, en jours ouvrables après la demande',
    remindersHint: 'Des nombres croissants, par exemple 2, 4. Vide : aucun rappel.',
    notice: 'Avis de clôture, en jours ouvrables après la demande',
    closing: 'Silence avant la clôture, en jours ouvrables',
    extension: 'Ce qu’ajoute « plus de temps », en jours ouvrables',
  },
  problems: {
    languages: 'Cochez au moins une langue, dont celle du desk.',
    zone: 'Écrivez un fuseau horaire comme Europe/Brussels.',
    hours: ({ day }: { day: string }) =>
      `Écrivez ${day} comme 08:30-12:00, 13:00-17:00, dans l’ordre, sans chevauchement.`,
    phone: 'Écrivez un numéro de téléphone, par exemple 02 555 12 10.',
    figure: ({ min, max }: { min: string; max: string }) => `Écrivez un nombre entier de ${min} à ${max}.`,
    reminders: 'Écrivez au plus cinq nombres croissants, tous avant l’avis de clôture.',
  },
};

export type DesksWords = Widened<typeof fr>;
