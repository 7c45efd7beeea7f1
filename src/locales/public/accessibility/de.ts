import type { AccessibilityWords } from '#locales/public/accessibility/fr.ts';
import { ombudsman } from '#locales/public/authorities.ts';

export const de: AccessibilityWords = {
  title: 'Erklärung zur Barrierefreiheit',
  description: ({ desk }) => `Was die Seiten von ${desk} allen bieten, was noch fehlt und wem Sie es melden können.`,
  parts: ({ desk, mailbox, preparedOn, hours, complaintDays, lines }) => [
    {
      title: 'Unser Anspruch',
      says: [
        `${desk} möchte, dass alle diese Seiten benutzen können: mit der Tastatur allein, mit einem Bildschirmleser, mit größerer Schrift, in anderen Farben, ohne Skripte oder mit einer langsamen Verbindung.`,
        'Diese Erklärung folgt dem Gesetz vom 19. Juli 2018 über die Barrierefreiheit der Websites und mobilen Anwendungen öffentlicher Stellen. Sie gilt für die öffentlichen Seiten dieses Dienstes: die Supportseite, das Kontaktformular, die Hilfeartikel, das Verzeichnis und die Seiten, zu denen unsere E\u2011Mails führen.',
      ],
    },
    {
      title: 'Stand der Vereinbarkeit',
      says: [
        'Diese Seiten sind mit der Norm EN 301 549 und den Richtlinien WCAG 2.2, Stufe AA, teilweise vereinbar. Die folgenden Punkte sagen, warum nur teilweise.',
      ],
    },
    {
      title: 'Nicht barrierefreie Inhalte',
      says: [
        'Was noch nicht gewährleistet ist:',
        [
          'Hilfeartikel und Ankündigungen schreiben unsere Mitarbeiterinnen und Mitarbeiter. Eine unpassende Überschrift oder ein Link, der allein nicht zu verstehen ist, kann uns entgehen.',
          'Die Seiten wurden noch nicht von Menschen erprobt, die täglich einen Bildschirmleser, eine Braillezeile oder eine Sprachsteuerung benutzen.',
        ],
        'Was das Gesetz nicht verlangt:',
        [
          'Dateien, die andere einer Anfrage beifügen, und E\u2011Mails, die sie uns schicken, bleiben, wie sie gemacht wurden.',
        ],
        'Kein Inhalt ist wegen einer unverhältnismäßigen Belastung ausgenommen.',
      ],
    },
    {
      title: 'Erstellung dieser Erklärung',
      says: [
        `Diese Erklärung wurde am ${preparedOn} erstellt, aufgrund einer Bewertung durch uns selbst.`,
        [
          'Bei jeder Änderung der Software prüft ein Programm (axe) jede öffentliche Seite in jedem ihrer Zustände, in den vier Sprachen, hell auf einem großen und dunkel auf einem kleinen Bildschirm.',
          'Weitere Prüfungen gehen das Formular mit der Tastatur allein, ohne Skripte und bei 400 % Vergrößerung durch.',
          'Der Kontrast jeder Farbe wird berechnet, auch der eigenen Farben eines Dienstes.',
        ],
      ],
    },
    {
      title: 'Ein Hindernis? Melden Sie es uns',
      says: [
        `Beschreiben Sie, was Sie hindert, und nennen Sie die Adresse der Seite. Sie erhalten sofort eine Nummer und innerhalb von ${hours} Servicestunden eine erste Antwort. Ist Ihnen ein Inhalt nicht zugänglich, so geben wir ihn Ihnen in anderer Form.`,
        { to: 'form', label: 'Ein Hindernis mit dem Formular melden' },
        { to: 'mail', label: mailbox },
        ...lines.map(({ name, number, e164 }) => ({ phone: e164, label: `${number} (${name.replace('Auf', 'auf')})` })),
      ],
    },
    {
      title: 'Wenn unsere Antwort nicht genügt',
      says: [
        `Sie können zuerst bei uns Beschwerde einlegen. Sie erhalten innerhalb von ${complaintDays} Kalendertagen eine Antwort.`,
        { to: 'complaint', label: 'Eine Beschwerde einlegen' },
        'Sie können sich auch an den Föderalen Ombudsmann wenden. Er ist von unserer Verwaltung unabhängig, und seine Hilfe ist kostenlos.',
        ...ombudsman('de'),
      ],
    },
  ],
};
