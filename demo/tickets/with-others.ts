import { act, answer, take, withTag } from '#demo/acts/at-desk.ts';
import { reply } from '#demo/acts/by-mail.ts';
import { portal } from '#demo/acts/contacts.ts';
import { agree, askAgreement, askThirdParty } from '#demo/acts/with-others.ts';
import { complete, withChecklist } from '#demo/acts/with-tasks.ts';
import { on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';
import { strangers } from '#demo/tickets/strangers.ts';
import { setFields } from '#desk/fields/set-fields.ts';

/** Weeks of work before the exhibition opens. */
const deliveryDays = 21;

const day = (instant: string, later: number) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('UTC').toPlainDate().add({ days: later }).toString();

/** Work with others: tasks, a question to a third party, and approvals. */
export const withOthers: Script[] = [
  {
    name: 'exhibition site',
    acts: [
      [
        on(3, '09:05'),
        portal({
          from: 'claire',
          site: '1187',
          kind: 'request',
          summary: 'Mettre en ligne le site de l’exposition « Pierres et lumière »',
          text: 'Le site de l’exposition est prêt. Il devrait répondre à l’adresse lumiere.musee-des-pierres.example, en français et en allemand.',
        }),
      ],
      [on(3, '09:40'), withTag('nadia', 'Traduction', take('nadia'))],
      [
        on(3, '09:45'),
        act('nadia', (world, actor, number) =>
          setFields(world, actor, number, [
            { key: 'budget', value: 4800 },
            { key: 'ampleur', value: 'site' },
            { key: 'livraison', value: day(world.clock.now(), deliveryDays) },
          ]),
        ),
      ],
      [on(3, '09:50'), withChecklist('nadia', 'Mise en ligne d’un site')],
      [
        on(3, '10:30'),
        askAgreement('nadia', 'hugo', 'L’hébergement du site de l’exposition coûte 4 800 euros. Êtes-vous d’accord ?'),
      ],
      [
        on(3, '11:10'),
        answer(
          'nadia',
          'Nous préparons la mise en ligne. Votre service doit encore marquer son accord sur les frais ; nous le lui demandons.',
        ),
      ],
      [on(3, '14:20'), agree('hugo')],
      [on(2, '09:20'), complete('nadia', 'Vérifier les droits des rédacteurs')],
      [
        on(2, '09:50'),
        askThirdParty(
          'nadia',
          strangers.hosting,
          'Nouvelle adresse lumiere.musee-des-pierres.example',
          'Bonjour,\n\nPouvez-vous faire répondre cette adresse à notre serveur, avec un certificat ? De combien de jours avez-vous besoin ?',
        ),
      ],
      [
        on(1, '11:15'),
        reply(
          strangers.hosting,
          'Bonjour,\n\nL’adresse répond depuis ce matin et le certificat est valable un an. Vous pouvez mettre le site en ligne.\n\nBien à vous\nInes Colard',
        ),
      ],
    ],
  },
  {
    name: 'river training',
    acts: [
      [
        on(1, '09:10'),
        portal({
          from: 'amina',
          site: '1098',
          kind: 'request',
          summary: 'Une formation pour quatre nouveaux rédacteurs',
          text: 'Quatre collègues écrivent pour notre site dès le mois prochain. Pouvez-vous les former sur place, en une journée ?',
        }),
      ],
      [on(1, '09:35'), withTag('nadia', 'Accès', take('nadia'))],
      [
        on(1, '09:55'),
        askAgreement('nadia', 'stijn', 'Une journée de formation sur place coûte 900 euros. Êtes-vous d’accord ?'),
      ],
      [
        on(1, '10:10'),
        answer('nadia', 'Une journée sur place est possible. Nous demandons l’accord de votre service sur les frais.'),
      ],
    ],
  },
];
