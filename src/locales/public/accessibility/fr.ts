import { ombudsman } from '#locales/public/authorities.ts';
import type { NoticePart } from '#locales/public/notice.ts';

/** What the statement says of a desk (model of the Implementing Decision (EU) 2018/1523). */
export interface AccessibilityFacts {
  desk: string;
  mailbox: string;
  /** As this language writes it. */
  preparedOn: string;
  hours: number;
  complaintDays: number;
  /** Phone lines: their language, the number as it is shown, and as it is dialled (E.164). */
  lines: { name: string; number: string; e164: string }[];
}

export interface AccessibilityWords {
  title: string;
  description: (facts: { desk: string }) => string;
  parts: (facts: AccessibilityFacts) => NoticePart[];
}

export const fr: AccessibilityWords = {
  title: 'Déclaration d’accessibilité',
  description: ({ desk }) => `Ce que les pages de ${desk} offrent à tous, ce qui manque encore, et à qui le signaler.`,
  parts: ({ desk, mailbox, preparedOn, hours, complaintDays, lines }) => [
    {
      title: 'Notre engagement',
      says: [
        `${desk} veut que chacun puisse utiliser ses pages : avec un clavier seul, un lecteur d’écran, un texte agrandi, d’autres couleurs, sans script, ou avec une connexion lente.`,
        'Cette déclaration suit la loi du 19 juillet 2018 relative à l’accessibilité des sites internet et des applications mobiles des organismes du secteur public. Elle vaut pour les pages publiques de ce service : la page de support, le formulaire de contact, les articles d’aide, l’annuaire et les pages auxquelles nos e\u2011mails mènent.',
      ],
    },
    {
      title: 'État de conformité',
      says: [
        'Ces pages sont partiellement conformes à la norme EN 301 549 et aux règles WCAG 2.2, niveau AA. Les points qui suivent expliquent pourquoi « partiellement ».',
      ],
    },
    {
      title: 'Contenu non accessible',
      says: [
        'Ce qui n’est pas encore garanti :',
        [
          'Les articles d’aide et les annonces sont écrits par nos agents. Un titre mal choisi, ou un lien qui n’est pas clair à lui seul, peut nous échapper.',
          'Les pages n’ont pas encore été essayées par des personnes qui utilisent chaque jour un lecteur d’écran, une plage braille ou une commande vocale.',
        ],
        'Ce que la loi n’exige pas :',
        [
          'Les fichiers que d’autres personnes joignent à une demande, et les e\u2011mails qu’elles nous envoient, restent tels qu’elles les ont faits.',
        ],
        'Aucun contenu n’est écarté au motif d’une charge disproportionnée.',
      ],
    },
    {
      title: 'Préparation de la déclaration',
      says: [
        `Cette déclaration a été préparée le ${preparedOn}, par une évaluation menée par nous-mêmes.`,
        [
          'À chaque modification du logiciel, un outil (axe) contrôle chaque page publique dans chacun de ses états, dans les quatre langues, en clair sur un grand écran et en sombre sur un petit.',
          'D’autres contrôles parcourent le formulaire au clavier seul, sans script, et à 400 % d’agrandissement.',
          'Le contraste de chaque couleur est calculé, y compris celui des couleurs propres à un service.',
        ],
      ],
    },
    {
      title: 'Un obstacle ? Dites-le-nous',
      says: [
        `Décrivez ce qui vous arrête et l’adresse de la page. Vous recevez un numéro tout de suite, et une première réponse dans les ${hours} heures de service. Si un contenu vous est inaccessible, nous vous le donnons sous une autre forme.`,
        { to: 'form', label: 'Signaler un obstacle par le formulaire' },
        { to: 'mail', label: mailbox },
        ...lines.map(({ name, number, e164 }) => ({ phone: e164, label: `${number} (${name.toLowerCase()})` })),
      ],
    },
    {
      title: 'Si notre réponse ne suffit pas',
      says: [
        `Vous pouvez d’abord introduire une plainte auprès de nous. Vous recevez une réponse dans les ${complaintDays} jours calendrier.`,
        { to: 'complaint', label: 'Introduire une plainte' },
        'Vous pouvez aussi vous adresser au Médiateur fédéral. Il est indépendant de notre administration, et son aide est gratuite.',
        ...ombudsman('fr'),
      ],
    },
  ],
};
