import type { Widened } from '#locales/widened.ts';

export const fr = {
  title: 'Visiteurs orientés',
  lead: 'Combien de visiteurs ont été orientés vers l’administration d’un site, par mois. Comptés, jamais suivis : ni adresse, ni nom, ni appareil.',
  site: 'Site',
  total: 'Total',
  month: 'Mois',
  unknown: 'Site non trouvé',
  export: 'Exporter en CSV',
  none: 'Aucune visite comptée',
  noneText: 'Dès qu’un visiteur cherche un site dans le répertoire public, il est compté ici.',
  chart: 'Visiteurs par mois',
  table: 'Visiteurs par site et par mois',
  bar: ({ month, visits }: { month: string; visits: string }) => `${month} : ${visits}`,
  count: ({ count }: { count: number }) => (count === 1 ? '1 visiteur' : `${count} visiteurs`),
};

export type ReferralWords = Widened<typeof fr>;
