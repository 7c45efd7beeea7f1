import type { Language } from '#domain/language.ts';
import type { Widened } from '#locales/widened.ts';

// No-break blanks (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
export const fr = {
  title: 'Trouver l’administration responsable',
  error: ({ title }: { title: string }) => `Erreur : ${title}`,
  lead: 'Vous visitez un site et vous avez une question sur ce qu’il dit ? Le service de communication de l’administration responsable écrit et publie ses pages : c’est lui qui peut vous répondre.',
  fix: 'Corrigez d’abord ce point',
  field: 'De quel site s’agit-il ?',
  hint: 'Son nom, son adresse, son numéro à 4 chiffres ou le nom de l’administration, par exemple musee-des-pierres.example. Vous pouvez coller l’adresse d’une page.',
  search: 'Chercher',
  missing: 'Tapez le nom ou l’adresse du site',

  found: ({ count, more }: { count: number; more: boolean }) =>
    more
      ? `Plus de ${count} sites correspondent. Voici les premiers ; tapez un mot de plus pour en voir moins`
      : count === 1
        ? 'Un site correspond'
        : `${count} sites correspondent`,
  near: 'Aucun site ne porte exactement ce nom. Vouliez-vous dire',
  show: 'Voir qui vous répondra',
  showOf: ({ name }: { name: string }) => `Voir qui vous répondra : ${name}`,
  site: ({ number }: { number: string }) => `Site ${number}`,

  none: {
    title: ({ typed }: { typed: string }) => `Nous ne trouvons pas « ${typed} »`,
    tries: [
      'Vérifiez l’orthographe, ou tapez un seul mot du nom.',
      'Collez l’adresse de la page sur laquelle vous étiez.',
      'Cherchez le nom de l’administration : il se trouve le plus souvent au bas de chaque page.',
    ],
    notOurs: 'Nous ne connaissons que les sites dont ce Service Desk s’occupe. Les autres ont leur propre service.',
  },

  service: {
    title: ({ organisation }: { organisation: string }) => `${organisation} vous répondra`,
    responsible: ({ site }: { site: string }) => `Responsable de « ${site} »`,
    name: 'Service de communication',
    email: 'E\u2011mail',
    phone: 'Téléphone',
    page: 'Page de contact',
    address: 'Adresse du site',
    languages: 'Répond en',
    in: { fr: 'français', nl: 'néerlandais', de: 'allemand', en: 'anglais' } satisfies Record<Language, string>,
    advice:
      'Dites de quelle page il s’agit et collez son adresse. Ce service est le seul à pouvoir changer ce qui s’y lit.',
    notHere: 'Vous n’avez pas de ticket chez nous : votre question va directement à cette administration.',
    unknown: 'Nous ne connaissons pas encore le service de communication de ce site',
    unknownText: 'Ses coordonnées se trouvent le plus souvent au bas de chaque page du site.',
    nobody: 'Ce site n’a pas d’administration dans notre répertoire.',
  },

  other: {
    title: 'Autre chose ?',
    again: 'Chercher un autre site',
    editor: 'Je suis rédacteur ou propriétaire de ce site',
    complaint: 'Je veux introduire une plainte au sujet du Service Desk',
  },
};

export type DirectoryWords = Widened<typeof fr>;
