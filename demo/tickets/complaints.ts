import { answer, close, note, take } from '#demo/acts/at-desk.ts';
import { form, logged } from '#demo/acts/contacts.ts';
import { on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';
import { strangers, withoutAddress } from '#demo/tickets/strangers.ts';

/** Complaints, visible only to the coordinator (R10). */
export const complaints: Script[] = [
  {
    name: 'three weeks',
    acts: [
      [
        on(5, '19:20'),
        form({
          from: strangers.greet,
          kind: 'complaint',
          site: '1311',
          summary: 'Klacht: drie weken geen oplossing voor de zoekfunctie',
          text: 'Onze leeskring meldde drie weken geleden dat de zoekfunctie van de Kinderbibliotheek geen boeken voor slechtzienden vindt. Twee keer kregen we te horen dat “men ernaar kijkt”. Daarna niets meer. Dat vind ik niet ernstig.',
        }),
      ],
      [on(4, '08:50'), take('sofie')],
      [
        on(4, '10:30'),
        note(
          'sofie',
          'Melding teruggevonden: gesloten als opgelost, zonder dat iemand het bij de leeskring nagevraagd heeft.',
        ),
      ],
      [
        on(3, '15:40'),
        answer(
          'sofie',
          'U hebt gelijk: uw melding is gesloten zonder dat iemand bij u nagevraagd heeft of de boeken te vinden waren. Ik onderzoek hoe dat kon en laat u voor de vermelde datum weten wat we eraan veranderen. De zoekfunctie zelf wordt nu met voorrang bekeken.',
        ),
      ],
    ],
  },
  {
    name: 'unsigned letter',
    acts: [
      [
        on(11, '10:25'),
        logged('letter', 'sofie', {
          from: withoutAddress.unnamed,
          kind: 'complaint',
          summary: 'Plainte : ton désagréable au téléphone',
          text: 'Lettre non signée. L’auteur estime qu’on lui a « raccroché au nez » un vendredi peu avant 17 heures et demande que chaque appel soit pris avec courtoisie jusqu’à la dernière minute.',
        }),
      ],
      [on(11, '11:00'), take('sofie')],
      [on(10, '09:15'), note('sofie', 'Besproken in het team: wie na 16.50 uur opneemt, maakt het gesprek af.')],
      [on(10, '09:20'), close('sofie', { reason: 'unreachable' })],
    ],
  },
];
