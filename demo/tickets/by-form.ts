import { answer, ask, elsewhere, handle, take } from '#demo/acts/at-desk.ts';
import { answerAsked, filled } from '#demo/acts/by-form.ts';
import { screenshot } from '#demo/attachments.ts';
import { on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';

/** Features of the form: several subjects at once, and follow-up questions on their own page (R5, R6). */
export const byForm: Script[] = [
  {
    name: 'lock map',
    acts: [
      [
        on(2, '10:15'),
        filled(
          'amina',
          {
            kind: 'incident',
            answers: {
              site: '1098',
              summary: 'La carte des écluses reste grise sur tablette',
              url: 'https://fleuve.example/ecluses',
              done: 'J’ai ouvert la carte sur deux tablettes, en wifi et en 4G.',
              happened: 'Un rectangle gris, avec les boutons de zoom. Les écluses n’apparaissent pas.',
              expected: 'La carte avec ses vingt-trois écluses, comme sur un ordinateur.',
              error: 'none',
              since: 'Depuis hier après-midi, d’après les bateliers.',
              whom: 'visitors',
            },
            attach: [screenshot('carte-grise.png')],
          },
          {
            name: 'duty phone',
            kind: 'request',
            answers: {
              site: '1098',
              summary: 'Ajouter le numéro de garde en bas de chaque page',
              url: 'https://fleuve.example/contact',
              about: 'page',
              change:
                'Ajouter « Garde, jour et nuit : 02 555 31 00 » en bas de chaque page, en français et en néerlandais.',
              reason: 'Les bateliers cherchent ce numéro la nuit et ne le trouvent que sur la page « Contact ».',
              deadline: 'no',
            },
          },
        ),
      ],
      [on(2, '10:40'), take('nadia')],
      [
        on(2, '11:50'),
        answer(
          'nadia',
          'Le fond de carte est demandé à une adresse que les tablettes refusent depuis leur dernière mise à jour. Nous l’avons signalé au fournisseur de la carte et vous écrivons dès qu’il répond.',
        ),
      ],
      [on(2, '12:20'), elsewhere('duty phone', take('sofie'))],
      [
        on(2, '13:35'),
        elsewhere(
          'duty phone',
          handle('sofie', 'Le numéro de garde se trouve maintenant en bas de chaque page, dans les deux langues.'),
        ),
      ],
    ],
  },
  {
    name: 'six pictures',
    acts: [
      [
        on(2, '09:15'),
        filled('claire', {
          kind: 'incident',
          answers: {
            site: '1187',
            summary: 'La galerie ne montre plus que six images',
            happened: 'Seules les six premières images apparaissent, et le bouton « Voir plus » ne fait rien.',
            expected: 'Les vingt-quatre images de l’exposition.',
            error: 'none',
          },
        }),
      ],
      [on(2, '09:50'), take('tom')],
      [
        on(2, '10:25'),
        ask(
          'tom',
          'Notre galerie d’essai montre toutes ses images. Il nous manque de quoi retrouver la vôtre.',
          [],
          ['url', 'done', 'since', 'whom'],
        ),
      ],
      [
        on(1, '08:50'),
        answerAsked('claire', {
          url: 'https://musee-des-pierres.example/expositions/calcaires',
          done: 'J’ai ouvert la page, puis cliqué sur « Voir plus ».',
          since: 'Depuis que nous avons ajouté les légendes.',
          whom: 'visitors',
        }),
      ],
      [
        on(1, '10:30'),
        answer(
          'tom',
          'Merci, cela nous a menés droit au but : une légende contient un guillemet que la galerie ne comprend pas. Nous corrigeons la galerie, vos légendes peuvent rester telles quelles.',
        ),
      ],
    ],
  },
];
