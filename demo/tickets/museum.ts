import {
  accept,
  answer,
  ask,
  assign,
  calledBy,
  change,
  closeAsDuplicateOf,
  dismiss,
  handle,
  note,
  take,
} from '#demo/acts/at-desk.ts';
import { mail, quoteNumber, reply, replyAfterClosing } from '#demo/acts/by-mail.ts';
import { moreTime } from '#demo/acts/by-requester.ts';
import { portal } from '#demo/acts/contacts.ts';
import { screenshot } from '#demo/attachments.ts';
import { ago, on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';
import { strangers } from '#demo/tickets/strangers.ts';

/** Tickets of the Musée des Pierres, in French. */
export const museum: Script[] = [
  {
    name: 'error 500',
    acts: [
      [
        on(6, '09:12'),
        mail(
          'claire',
          'Formulaire d’inscription : erreur 500 à l’envoi',
          `Bonjour,

Depuis la mise à jour de ce matin, le formulaire d’inscription aux ateliers répond « Erreur 500 » quand on clique sur Envoyer. Le brouillon n’est pas conservé, les visiteurs doivent tout recommencer.

Cordialement,
Claire Dumont`,
          { attach: [screenshot('erreur-500.png')] },
        ),
      ],
      [on(6, '09:40'), take('nadia')],
      [on(6, '09:41'), change('nadia', { site: '1187', priority: 'high', reason: 'Inscriptions perdues.' })],
      [
        on(6, '10:40'),
        note('sofie', '@Nadia même trace que le site 1311 la semaine passée : le module de mail perd son expéditeur.'),
      ],
      [
        on(6, '11:05'),
        ask('nadia', 'Merci pour la copie d’écran. Deux précisions nous aideraient à retrouver les envois perdus.', [
          'L’adresse de la page',
          'Est-ce pour tous les visiteurs ?',
        ]),
      ],
      [
        on(5, '08:50'),
        reply(
          'claire',
          'C’est musee-des-pierres.example/ateliers/inscription, et oui, pour tous les visiteurs, connectés ou non.',
        ),
      ],
      [
        on(4, '10:05'),
        calledBy(
          'nadia',
          'claire',
          'Elle reproduit l’erreur dans Firefox et dans Edge. Testé ensemble avec la correction : ça passe.',
          {
            reaction: false,
          },
        ),
      ],
      [
        on(4, '11:30'),
        answer(
          'nadia',
          'La correction est en place sur le site de test. Nous la mettons en production après un dernier essai avec vos trois formulaires.',
        ),
      ],
      [
        on(3, '09:20'),
        reply('claire', 'Très bien. Pensez-vous pouvoir retrouver les inscriptions perdues depuis la mise à jour ?'),
      ],
      [
        on(3, '14:10'),
        note('nadia', 'Six envois retrouvés dans le journal du serveur, renvoyés à la boîte des ateliers.'),
      ],
      [
        on(2, '15:20'),
        handle(
          'nadia',
          'L’adresse d’expéditeur du module d’e-mail avait disparu lors de la mise à jour. Nous l’avons rétablie et testé le formulaire avec vous. Les six inscriptions perdues vous ont été renvoyées.',
        ),
      ],
      [
        ago(29),
        quoteNumber(
          strangers.marc,
          'Bonjour, chez nous aussi l’inscription échoue encore ce matin, avec le même message. Claire m’a donné ce numéro. Pouvez-vous regarder ? Marc Dubois, Les Ateliers',
        ),
      ],
    ],
  },
  {
    name: 'error 500 again',
    acts: [
      [
        on(6, '13:35'),
        portal({
          from: 'hugo',
          kind: 'incident',
          site: '1187',
          summary: 'Les inscriptions aux ateliers ne passent plus',
          text: 'Deux écoles m’ont téléphoné : le formulaire des ateliers affiche une erreur 500. Je ne sais pas si Claire vous l’a déjà signalé.',
        }),
      ],
      [on(6, '14:02'), closeAsDuplicateOf('nadia', 'error 500')],
    ],
  },
  {
    name: 'portal access',
    acts: [
      [
        on(3, '11:15'),
        mail(
          'claire',
          'Accès au portail pour deux nouveaux rédacteurs',
          `Bonjour,

Deux collègues des Ateliers vont nous aider à tenir l’agenda. Pouvez-vous leur ouvrir un accès au site du musée ?

Bien à vous,
Claire Dumont`,
        ),
      ],
      [on(3, '13:50'), take('sofie')],
      [
        on(1, '09:25'),
        ask(
          'sofie',
          'Un site compte au plus trois rédacteurs et il vous reste deux places. Il nous faut pour chaque personne :',
          ['Nom et adresse e-mail', 'L’accord du service manager, M. Lambert'],
        ),
      ],
      [
        ago(17),
        quoteNumber(
          strangers.marc,
          'Bonjour, je suis l’un des deux collègues. Mon adresse est celle-ci, et celle de Jeanne suivra. Avez-vous besoin d’autre chose ?',
        ),
      ],
    ],
  },
  {
    name: 'visit statistics',
    acts: [
      [
        on(4, '16:25'),
        mail(
          'claire',
          'Statistiques de visite vides depuis une semaine',
          `Bonjour,

Le tableau des visites affiche zéro depuis une semaine, alors que la billetterie n’a jamais été aussi pleine. Le rapport mensuel part dans dix jours.

Cordialement,
Claire Dumont`,
        ),
      ],
      [on(3, '09:05'), take('nadia')],
      [
        on(3, '09:30'),
        answer(
          'nadia',
          'Le compteur attend le consentement du visiteur, que la nouvelle bannière ne lui transmet plus. Nous cherchons comment récupérer les chiffres perdus.',
        ),
      ],
      [
        on(2, '10:45'),
        quoteNumber(
          'hugo',
          'Bonjour, je suis ce dossier de près car le conseil d’administration attend ces chiffres. Tenez-moi au courant aussi.',
        ),
      ],
      [on(2, '11:10'), accept('nadia')],
      [on(2, '11:12'), change('nadia', { site: '1187', reason: 'M. Lambert est propriétaire du site et participe.' })],
      [
        on(1, '10:20'),
        answer(
          'nadia',
          'Les visites sont de nouveau comptées. Pour les jours vides, le journal du serveur donne un total par jour, sans le détail par page.',
        ),
      ],
      [
        ago(70),
        reply(
          'claire',
          'Merci. Un total par jour me suffit pour le rapport. Pouvez-vous me l’envoyer dans un tableur ?',
        ),
      ],
    ],
  },
  {
    name: 'service name',
    acts: [
      [
        on(3, '08:40'),
        portal({
          from: 'hugo',
          kind: 'request',
          site: '1187',
          summary: 'Changer le nom du service dans le pied de page',
          text: 'Le « Service éducatif » s’appelle désormais « Médiation ». Le pied de page est le seul endroit que je ne peux pas modifier moi-même.',
        }),
      ],
      [on(3, '09:10'), assign('sofie', 'nadia')],
      [
        on(3, '11:45'),
        handle('nadia', 'Le pied de page dit « Médiation » sur toutes les pages, dans les trois langues du site.'),
      ],
      [on(2, '08:55'), reply('hugo', 'Parfait, merci beaucoup !')],
    ],
  },
  {
    name: 'picture rights',
    acts: [
      [
        on(4, '08:35'),
        mail(
          'claire',
          'Mention du photographe sous les images',
          `Bonjour,

Le nom du photographe n’apparaît plus sous les images de la galerie, alors que le champ est bien rempli. Deux photographes nous l’ont déjà fait remarquer.

Cordialement,
Claire Dumont`,
        ),
      ],
      [on(4, '08:50'), take('nadia')],
      [
        on(4, '09:50'),
        ask('nadia', 'Le champ est affiché sur nos propres essais. Pouvez-vous nous donner un exemple ?', [
          'L’adresse d’une galerie',
          'Le nom du fichier de l’image',
        ]),
      ],
      [on(3, '17:40'), moreTime('claire')],
    ],
  },
  {
    name: 'newsletter images',
    acts: [
      [
        on(14, '09:30'),
        mail(
          'claire',
          'Images de l’infolettre invisibles dans Outlook',
          `Bonjour,

Les images de notre infolettre restent invisibles chez les lecteurs qui utilisent Outlook. Dans les autres messageries, tout va bien.

Cordialement,
Claire Dumont`,
        ),
      ],
      [on(14, '10:15'), take('sofie')],
      [
        on(14, '11:20'),
        answer(
          'sofie',
          'Nous voyons la même chose dans Outlook. Nous comparons vos images à celles des envois précédents et vous disons ce qu’il en est.',
        ),
      ],
      [
        on(13, '15:30'),
        quoteNumber(
          strangers.karel,
          'Dag, hierbij laten we weten dat de drukproef van uw brochure morgen bij u aankomt. Groeten, Karel',
        ),
      ],
      [on(13, '15:50'), dismiss('sofie')],
      [
        on(13, '15:52'),
        note('sofie', 'Drukproef van een brochure: de drukker antwoordde op het verkeerde bericht. Claire verwittigd.'),
      ],
      [
        on(12, '16:05'),
        handle(
          'sofie',
          'Vos images étaient enregistrées au format WebP, qu’Outlook n’affiche pas. L’infolettre les convertit maintenant en JPEG à l’envoi.',
        ),
      ],
      [
        on(2, '16:40'),
        replyAfterClosing(
          'claire',
          'Le problème revient avec la dernière infolettre : cette fois, ce sont les images de l’en-tête qui manquent. Pouvez-vous regarder encore une fois ?',
        ),
      ],
      [on(1, '09:35'), take('sofie')],
      [
        on(1, '10:50'),
        answer(
          'sofie',
          'L’en-tête est un modèle à part, qui ne passe pas par la conversion. Nous l’y ajoutons et vous prévenons dès que c’est fait.',
        ),
      ],
    ],
  },
];
