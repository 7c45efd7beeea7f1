import { dataProtection } from '#locales/public/authorities.ts';
import type { NoticePart } from '#locales/public/notice.ts';

/** What the notice says of a desk, and how long this software keeps what. */
export interface PrivacyFacts {
  desk: string;
  mailbox: string;
  cookies: { theme: string; session: string; draft: string };
  sessionHours: number;
  draftDays: number;
}

export interface PrivacyWords {
  title: string;
  description: (facts: { desk: string }) => string;
  /** Who keeps what. */
  keeps: (facts: PrivacyFacts) => NoticePart[];
  /** Why, how long, for whom, and what one may ask. */
  promises: (facts: PrivacyFacts) => NoticePart[];
}

export const fr: PrivacyWords = {
  title: 'Vie privée',
  description: ({ desk }) => `Ce que ${desk} garde de vous, pourquoi, combien de temps, et quels sont vos droits.`,
  keeps: ({ desk, mailbox, cookies, sessionHours, draftDays }) => [
    {
      title: 'En bref',
      says: [
        `Nous gardons ce que vous nous écrivez et ce qu’il faut pour vous répondre. Nous ne vous suivons pas, nous n’affichons pas de publicité, et ces pages ne chargent rien d’un autre site.`,
      ],
    },
    {
      title: 'Qui est responsable',
      says: [
        `L’administration qui gère ${desk}. Vous la joignez à la même adresse que le service :`,
        { to: 'mail', label: mailbox },
      ],
    },
    {
      title: 'Ce que nous gardons',
      says: [
        [
          'Votre ticket : ce que vous avez écrit, vos fichiers, votre nom, votre adresse e\u2011mail, votre numéro de téléphone si vous le donnez, le site concerné et la langue.',
          'Les e\u2011mails échangés, avec les données techniques qui prouvent d’où ils viennent.',
          'La note qu’un agent prend d’un appel. Les appels ne sont pas enregistrés.',
          'Un historique du ticket : qui a fait quoi, et quand.',
          'Des décomptes sans nom : combien de fois un article a été lu, ou combien de visiteurs ont été orientés vers une administration.',
        ],
        'Une plainte peut être introduite sans nom.',
      ],
    },
    {
      title: 'Sur cet appareil',
      says: [
        'Ces pages n’utilisent que les cookies dont elles ont besoin. Aucun ne vous suit, et aucun n’est lu par un autre site.',
        {
          rows: [
            {
              name: cookies.theme,
              says: 'Votre choix d’apparence, claire ou sombre. Seulement si vous choisissez, pendant un an.',
            },
            {
              name: cookies.session,
              says: `Votre connexion. Seulement si vous vous connectez, pendant ${sessionHours} heures.`,
            },
            {
              name: cookies.draft,
              says: `Retrouve ce que vous avez écrit dans le formulaire et pas encore envoyé. Pendant ${draftDays} jours, puis tout est effacé. Une fois la demande envoyée, il ne sert plus.`,
            },
          ],
        },
      ],
    },
  ],
  promises: ({ mailbox, draftDays }) => [
    {
      title: 'Pourquoi, et sur quelle base',
      says: [
        [
          'Pour vous répondre et suivre votre demande : c’est notre mission d’intérêt public (RGPD, article 6, § 1, e).',
          'Pour conserver les documents de l’administration : c’est une obligation légale (RGPD, article 6, § 1, c ; loi du 24 juin 1955 relative aux archives).',
          'Pour protéger le service contre les robots et les abus : cela fait partie de la même mission. L’adresse de votre réseau sert à compter les envois d’une heure, en mémoire, et n’est pas gardée.',
        ],
        'Aucune décision à votre sujet n’est prise par une machine seule.',
      ],
    },
    {
      title: 'Combien de temps',
      says: [
        [
          `Ce qui est écrit et pas envoyé : ${draftDays} jours.`,
          'Les tickets : aussi longtemps que le service en a besoin, puis selon la loi sur les archives. Rien de ce qui doit être archivé n’est détruit sans autorisation.',
          'Sur demande, nous effaçons vos données dès que la loi le permet. L’historique garde alors qu’il s’est passé quelque chose, mais plus qui vous êtes ni ce que vous avez écrit.',
        ],
      ],
    },
    {
      title: 'Qui voit quoi',
      says: [
        [
          'Les agents de ce service, et vous.',
          'Les personnes qui participent au ticket, parce que vous ou un agent les y avez ajoutées.',
          'Le service manager de l’organisation à laquelle le site appartient.',
          'Une plainte : le coordinateur des plaintes d’abord seul. La personne visée ne la voit jamais.',
        ],
        'Nous ne vendons ni ne donnons rien à personne d’autre.',
      ],
    },
    {
      title: 'Vos droits',
      says: [
        'Vous pouvez demander ce que nous gardons de vous et en recevoir une copie, le faire corriger, le faire effacer quand la loi le permet, en limiter l’usage, ou vous y opposer. Écrivez-nous : vous recevez une réponse dans le mois.',
        { to: 'form', label: 'Faire une demande par le formulaire' },
        { to: 'mail', label: mailbox },
      ],
    },
    {
      title: 'Si vous n’êtes pas d’accord',
      says: [
        'Vous pouvez introduire une réclamation auprès de l’Autorité de protection des données.',
        ...dataProtection('fr'),
      ],
    },
  ],
};
