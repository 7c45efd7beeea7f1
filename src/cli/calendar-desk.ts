import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { hasDatabase, reachDatabase, withDatabase, withHandle } from '#cli/with-database.ts';
import { desks as demonstrationDesks } from '#demo/cast.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { isMigrated } from '#store/database/migrate.ts';
import { listDesks } from '#store/desks/desks.ts';

/** The desk fields needed to count days. */
type CalendarDesk = Pick<Desk, 'prefix' | 'zone' | 'calendar' | 'policy'>;

/** The desk with this prefix, or the first. Before any desk exists, one of the demonstration, with a notice on standard error. */
export async function findCalendarDesk(environment: Environment, prefix: string | null): Promise<CalendarDesk> {
  const desks = (await isBegun(environment)) ? await withDatabase(environment, listDesks) : [];
  if (desks.length > 0) return choose(desks, prefix);
  const desk = choose(Object.values(demonstrationDesks), prefix);
  process.stderr.write(
    `belfry: There is no desk yet, so this uses the calendar “${desk.calendar.names.en}” in ${desk.zone}.\n`,
  );
  return desk;
}

/** False if the database was never migrated, because this command must not create one. */
async function isBegun(environment: Environment): Promise<boolean> {
  if (!hasDatabase(environment)) return false;
  const { url, stop } = await reachDatabase(environment);
  try {
    return await withHandle(url, isMigrated);
  } finally {
    await stop();
  }
}

export function choose<D extends { prefix: string }>(desks: readonly D[], prefix: string | null): D {
  const desk = prefix === null ? desks[0] : desks.find((one) => one.prefix === prefix.toUpperCase());
  if (desk) return desk;
  throw new CommandRefused(`There is no desk ${prefix}. The desks are: ${desks.map((one) => one.prefix).join(', ')}.`);
}
