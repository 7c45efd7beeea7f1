import { siteIndexOf } from '#desk/directory/site-index.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { referralWords } from '#locales/admin/messages.ts';
import { localDate } from '#locales/format.ts';
import { listReferredMonths } from '#store/directory/referrals.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';

/** Six months fit the width of a page and show a season. */
const monthsMax = 6;

export type MonthsView = Awaited<ReturnType<typeof monthsView>>;

/** Returns recent visits by month and site, most visited first. Visits without a known site come last. */
export async function monthsView({ services, language }: AdminVisit, desk: Desk) {
  const { world } = services;
  const months = lastMonths(localDate(world.clock.now(), desk.zone).slice(0, 7));
  const span = { from: months[0]!, to: months.at(-1)! };
  const found = await listReferredMonths(world.db, [desk.id], span);
  const { byNumber } = await siteIndexOf(world, world.db);
  const numbers = [...new Set(found.map(({ siteNumber }) => siteNumber))];
  const visitsOf = (number: string, month: string) =>
    found.find((each) => each.siteNumber === number && each.month === month)?.visits ?? 0;
  const rows = numbers.map((number) => {
    const visits = months.map((month) => visitsOf(number, month));
    const name = number === '' ? referralWords[language].unknown : (byNumber.get(number)?.name ?? '');
    return { number, name, visits, total: sum(visits) };
  });
  return {
    /** Months as `2026-11`, earliest first, each with its name and total. */
    months: months.map((month, at) => ({
      month,
      name: monthName(month, language),
      visits: sum(rows.map(({ visits }) => visits[at]!)),
    })),
    rows: rows.toSorted((a, b) => Number(a.number === '') - Number(b.number === '') || b.total - a.total),
    total: sum(rows.map(({ total }) => total)),
  };
}

function lastMonths(current: string): string[] {
  const [year = 0, month = 0] = current.split('-').map(Number);
  return Array.from({ length: monthsMax }, (_, at) => {
    const count = year * 12 + month - 1 - (monthsMax - 1 - at);
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

function monthName(month: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, each) => total + each, 0);
}
