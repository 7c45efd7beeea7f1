import type { ReferralWords } from '#locales/admin/referrals/fr.ts';

export const en: ReferralWords = {
  title: 'Visitors referred',
  lead: 'How many visitors were pointed to the administration of a site, by month. Counted, never followed: no address, no name, no device.',
  site: 'Site',
  total: 'Total',
  month: 'Month',
  unknown: 'Site not found',
  export: 'Export as CSV',
  none: 'No visit counted yet',
  noneText: 'As soon as a visitor looks a site up in the public directory, it is counted here.',
  chart: 'Visitors by month',
  table: 'Visitors by site and month',
  bar: ({ month, visits }) => `${month}: ${visits}`,
  count: ({ count }) => (count === 1 ? '1 visitor' : `${count} visitors`),
};
