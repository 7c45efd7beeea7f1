import type { ReferralWords } from '#locales/admin/referrals/fr.ts';

export const de: ReferralWords = {
  title: 'Weitergeleitete Besucher',
  lead: 'Wie viele Besucher an die Verwaltung hinter einer Website verwiesen wurden, je Monat. Gezählt, nie verfolgt: keine Adresse, kein Name, kein Gerät.',
  site: 'Website',
  total: 'Summe',
  month: 'Monat',
  unknown: 'Website nicht gefunden',
  export: 'Als CSV exportieren',
  none: 'Noch kein Besuch gezählt',
  noneText: 'Sobald ein Besucher im öffentlichen Verzeichnis eine Website sucht, wird er hier gezählt.',
  chart: 'Besucher je Monat',
  table: 'Besucher je Website und Monat',
  bar: ({ month, visits }) => `${month}: ${visits}`,
  count: ({ count }) => (count === 1 ? '1 Besucher' : `${count} Besucher`),
};
