import { handle, note, take } from '#demo/acts/at-desk.ts';
import { complete, openRecurring } from '#demo/acts/with-tasks.ts';
import { on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';

/** The ticket that opens every week: one of the last five mornings has it. */
export const recurring: Script[] = [
  {
    name: 'links of the week',
    acts: [
      ...[5, 4, 3, 2, 1].map((daysAgo): Script['acts'][number] => [on(daysAgo, '08:31'), openRecurring]),
      [on(1, '09:40'), take('tom')],
      [on(1, '11:05'), complete('tom', 'Lancer la vérification')],
      [on(1, '11:20'), note('tom', 'Zeven dode links op drie sites. De redacteurs zijn verwittigd.')],
      [on(1, '11:25'), complete('tom', 'Prévenir les rédacteurs')],
      [
        on(1, '11:40'),
        handle('tom', 'Sept liens ne menaient nulle part. Les rédacteurs de trois sites les corrigent.'),
      ],
    ],
  },
];
