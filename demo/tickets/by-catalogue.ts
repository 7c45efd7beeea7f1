import { answer, elsewhere, take } from '#demo/acts/at-desk.ts';
import { filledAt } from '#demo/acts/by-form.ts';
import { on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';

/** Tickets of the second desk that were opened by forms of its catalogue. */
export const byCatalogue: Script[] = [
  {
    name: 'plans of the museum',
    acts: [
      [
        on(2, '09:20'),
        filledAt('archives', 'claire', {
          form: 'copies',
          answers: {
            summary: 'Trois plans du musée avant sa restauration',
            documents_rows: ['1', '2', '3'],
            documents_1_mark: 'K 12/304',
            documents_1_pages: '2',
            documents_1_format: 'file',
            documents_2_mark: 'K 12/305',
            documents_2_pages: '1',
            documents_2_format: 'paper',
            documents_2_size: 'A2',
            documents_3_mark: 'K 14/17',
            documents_3_pages: '4',
            documents_3_format: 'file',
            remarks: 'Les plans paraissent dans le catalogue de l’exposition.',
          },
        }),
      ],
      [on(2, '10:05'), take('nadia')],
      [
        on(2, '11:30'),
        answer(
          'nadia',
          'Les trois plans peuvent être reproduits. Le prix vous parvient demain, avec un essai du plan A2.',
        ),
      ],
    ],
  },
  {
    name: 'permits',
    acts: [
      [
        on(1, '09:15'),
        filledAt('archives', 'stijn', {
          form: 'transfer',
          answers: {
            summary: 'Vergunningen van 1998 tot 2004',
            length: '14',
            carrier: 'digital',
            formats: 'PDF/A en TIFF',
          },
        }),
      ],
      [on(1, '10:25'), take('nadia')],
      [
        on(1, '11:45'),
        answer('nadia', 'Dank u. De bestanden mogen in PDF/A blijven. Welke dag past voor de overdracht?'),
      ],
    ],
  },
  {
    name: 'deposit access',
    acts: [
      [
        on(1, '10:40'),
        filledAt('archives', 'bram', {
          form: 'deposit-access',
          name: 'second deposit access',
          answers: {
            summary: 'Toegang voor twee collega’s',
            people_rows: ['1', '2'],
            people_1_who: 'joke.vermeulen@patrimoine.example',
            people_1_task: 'Bestanden opladen',
            people_2_who: 'noor.jansen@patrimoine.example',
            people_2_task: 'Beschrijven',
          },
        }),
      ],
      [on(1, '11:20'), take('nadia')],
      [on(1, '11:25'), elsewhere('second deposit access', take('nadia'))],
      [
        on(1, '11:50'),
        elsewhere(
          'second deposit access',
          answer(
            'nadia',
            'Noor Jansen kan zich aanmelden zodra ze haar adres heeft bevestigd. Ze krijgt daarvoor een mail.',
          ),
        ),
      ],
      [on(1, '13:05'), answer('nadia', 'De eerste toegang is klaar. Een link om hem te openen volgt per mail.')],
    ],
  },
];
