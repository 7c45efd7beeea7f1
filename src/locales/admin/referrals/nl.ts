import type { ReferralWords } from '#locales/admin/referrals/fr.ts';

export const nl: ReferralWords = {
  title: 'Doorverwezen bezoekers',
  lead: 'Hoeveel bezoekers naar de overheid achter een site zijn verwezen, per maand. Geteld, nooit gevolgd: geen adres, geen naam, geen toestel.',
  site: 'Site',
  total: 'Totaal',
  month: 'Maand',
  unknown: 'Site niet gevonden',
  export: 'Exporteren als CSV',
  none: 'Nog geen bezoek geteld',
  noneText: 'Zodra een bezoeker een site zoekt in het openbare adresboek, wordt dat hier geteld.',
  chart: 'Bezoekers per maand',
  table: 'Bezoekers per site en per maand',
  bar: ({ month, visits }) => `${month}: ${visits}`,
  count: ({ count }) => (count === 1 ? '1 bezoeker' : `${count} bezoekers`),
};
