import { answer, ask, handle, take } from '#demo/acts/at-desk.ts';
import { mail } from '#demo/acts/by-mail.ts';
import { form } from '#demo/acts/contacts.ts';
import { ago, on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';
import { strangers } from '#demo/tickets/strangers.ts';

/** Tickets of the second desk, which helps with archives. */
export const archivesDesk: Script[] = [
  {
    name: 'parish registers',
    acts: [
      [
        on(3, '20:15'),
        mail(
          strangers.timo,
          'Kirchenbücher vor 1796',
          `Guten Tag,

ich suche die Taufbücher von Neudorf vor 1796. In Ihrem Verzeichnis finde ich nur die späteren Jahrgänge. Sind die älteren noch nicht erschlossen?

Mit freundlichen Grüßen
Timo Brandt`,
          { to: 'archives' },
        ),
      ],
      [on(2, '09:10'), take('nadia')],
      [
        on(2, '10:55'),
        handle(
          'nadia',
          'Die Taufbücher vor 1796 sind erschlossen, stehen aber unter dem Namen der alten Pfarre und nicht unter dem der Gemeinde. Suchen Sie nach „Sankt Lambert“.',
        ),
      ],
    ],
  },
  {
    name: 'transfer list',
    acts: [
      [
        on(3, '09:10'),
        form({
          from: 'stijn',
          desk: 'archives',
          kind: 'request',
          summary: 'Overdrachtslijst voor 40 meter dossiers',
          text: 'We verhuizen in het voorjaar en willen veertig strekkende meter vergunningsdossiers overdragen. Welke lijst verwacht u, en in welk formaat?',
        }),
      ],
      [on(3, '11:10'), take('nadia')],
      [
        on(3, '12:40'),
        ask('nadia', 'Het model van de overdrachtslijst staat op onze site. Twee zaken moeten we vooraf weten:', [
          'De jaren van het oudste en het jongste dossier',
          'Is er een selectielijst van toepassing?',
        ]),
      ],
    ],
  },
  {
    name: 'digital copies',
    acts: [
      [
        on(1, '10:30'),
        form({
          from: 'claire',
          desk: 'archives',
          kind: 'question',
          summary: 'Combien de temps garder les photos d’expositions ?',
          text: 'Nous avons 90 000 photos numériques d’expositions, dont beaucoup sont presque identiques. Pouvons-nous trier nous-mêmes, ou faut-il une autorisation ?',
        }),
      ],
      [on(1, '11:50'), take('nadia')],
      [
        ago(150),
        answer(
          'nadia',
          'Les doubles évidents peuvent être supprimés sans autorisation. Pour tout le reste, envoyez-nous d’abord une proposition de tri : nous la regardons ensemble.',
        ),
      ],
    ],
  },
];
