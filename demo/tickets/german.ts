import { answer, ask, callTo, change, handle, note, reopen, take, withTag } from '#demo/acts/at-desk.ts';
import { filled } from '#demo/acts/by-form.ts';
import { mail, reply } from '#demo/acts/by-mail.ts';
import { logged, portal } from '#demo/acts/contacts.ts';
import { screenshot } from '#demo/attachments.ts';
import { on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';
import { withoutAddress } from '#demo/tickets/strangers.ts';

/** Tickets of the Stadtarchiv Neudorf, in German. */
export const german: Script[] = [
  {
    name: 'print view',
    acts: [
      [
        on(3, '13:30'),
        mail(
          'emil',
          'Druckansicht schneidet Tabellen rechts ab',
          `Guten Tag,

wenn ich das Bestandsverzeichnis drucke, fehlt bei breiten Tabellen die rechte Spalte. Auf dem Bildschirm ist alles vollständig. Viele unserer Leser nehmen das Verzeichnis auf Papier mit in den Lesesaal.

Mit freundlichen Grüßen
Emil Kohnen`,
          { attach: [screenshot('druckansicht.png')] },
        ),
      ],
      [on(3, '14:25'), take('jonas')],
      [
        on(2, '08:50'),
        answer(
          'jonas',
          'Wir haben die Druckansicht auf Querformat umgestellt, sobald eine Tabelle mehr als fünf Spalten hat. Passt das für Ihre Verzeichnisse?',
        ),
      ],
      [
        on(1, '15:20'),
        reply(
          'emil',
          'Das Querformat hilft, aber bei acht Spalten ist die letzte noch immer abgeschnitten. Könnte die Schrift dort etwas kleiner werden?',
        ),
      ],
    ],
  },
  {
    name: 'missing font',
    acts: [
      [
        on(5, '08:40'),
        portal({
          from: 'emil',
          kind: 'incident',
          site: '2107',
          summary: 'Schriftart im Kopfbereich wird nicht geladen',
          text: 'Der Name des Archivs erscheint seit einigen Tagen in einer Ersatzschrift. Die Seiten selbst sehen aus wie immer.',
        }),
      ],
      [on(5, '09:30'), take('jonas')],
      [
        on(5, '11:10'),
        ask(
          'jonas',
          'Bei uns wird die Schrift geladen. Damit wir Ihren Fall nachstellen können, fehlen uns noch einige Angaben.',
          ['Browser und Version'],
          ['url', 'since', 'message'],
        ),
      ],
    ],
  },
  {
    name: 'deleted folder',
    acts: [
      [
        on(2, '08:40'),
        filled('emil', {
          kind: 'incident',
          answers: {
            site: '2107',
            summary: 'Ordner „Nachlässe“ versehentlich gelöscht',
            done: 'Im Seitenbaum wollte ich einen leeren Ordner löschen.',
            happened: 'Der Ordner „Nachlässe“ mit allen Unterseiten ist verschwunden, auch aus dem Papierkorb.',
            since: 'Heute Morgen, kurz nach halb neun.',
          },
        }),
      ],
      [on(2, '08:55'), take('sofie')],
      [on(2, '08:56'), change('sofie', { priority: 'high', reason: 'Mehr als hundert Seiten fehlen.' })],
      [on(2, '09:40'), note('sofie', 'Kopie van vannacht is volledig: 114 pagina’s. Terugzetten buiten de uren.')],
      [
        on(2, '11:30'),
        handle('sofie', 'Wir haben den Ordner mit seinen Seiten aus der Sicherung der vergangenen Nacht zurückgeholt.'),
      ],
      [on(2, '11:42'), reopen('sofie')],
      [on(2, '11:43'), note('sofie', 'Te vroeg: de pagina’s zijn er, maar de bijlagen nog niet.')],
      [
        on(1, '08:45'),
        handle(
          'sofie',
          'Jetzt sind alle 114 Seiten wieder da, auch ihre Anhänge. Unsere vorige Nachricht kam zu früh. Bitte prüfen Sie, ob Ihre letzten Änderungen noch fehlen.',
        ),
      ],
    ],
  },
  {
    name: 'reading room visit',
    acts: [
      [
        on(3, '08:35'),
        logged('counter', 'nadia', {
          from: withoutAddress.ursula,
          kind: 'question',
          site: '2107',
          summary: 'Reservierung im Lesesaal ohne E-Mail-Adresse',
          text: 'Frau Theis kommt an den Schalter. Sie hat keine E-Mail-Adresse, und das Formular für den Lesesaal verlangt eine. Sie möchte am Montag drei Akten einsehen.',
        }),
      ],
      [on(3, '08:40'), withTag('nadia', 'Formulaire', take('nadia'))],
      [
        on(3, '09:50'),
        handle(
          'nadia',
          'Das Feld für die E-Mail-Adresse ist nicht mehr verpflichtend, wenn eine Telefonnummer angegeben wird. Ihre drei Akten sind für Montag vorgemerkt.',
        ),
      ],
      [
        on(3, '10:05'),
        callTo('nadia', withoutAddress.ursula, 'Frau Theis hat alles mitgeschrieben, auch das Datum der Schließung.', {
          told: true,
        }),
      ],
    ],
  },
];
