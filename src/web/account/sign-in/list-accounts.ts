import type { Database } from '#store/database/database.ts';
import { listDesks } from '#store/desks/desks.ts';
import { listAgents } from '#store/staff/agents.ts';
import type { DemonstrationAccount } from '#web/account/sign-in/demonstration-accounts.tsx';

/** Returns the demonstration's console accounts with the desks where they work. */
export async function listDemonstrationAccounts(db: Database): Promise<DemonstrationAccount[]> {
  const accounts = new Map<string, DemonstrationAccount>();
  for (const desk of await listDesks(db))
    for (const { name, email } of await listAgents(db, desk.id)) {
      const known = accounts.get(email);
      if (known) known.desks.push(desk.prefix);
      else accounts.set(email, { name, email, desks: [desk.prefix] });
    }
  return [...accounts.values()];
}
