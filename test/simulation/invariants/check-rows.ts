import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Simulation } from '../state.ts';

interface Stored {
  number: string;
  answers: unknown;
  linked: number;
}

/** R5, R26: each row of a form opened one ticket, with the common answers and its own alone, however often it was sent. */
export async function checkRows({ db, rowForms, broken, erased }: Simulation): Promise<void> {
  for (const { title, about, rows, numbers, sender } of rowForms) {
    if (erased.has(sender)) continue;
    const found = await sql<Stored>`
      select tickets.number, answers, (select count(*)::int from events where events.ticket_id = tickets.id
          and type = 'linked' and data->>'relation' = 'sameContact') as linked
      from ticket_forms join tickets on tickets.id = ticket_id
      where answers->>'about' = ${about} order by sequence`.execute(db);
    const isSent = numbers.some(({ size }) => size > 0);
    if (isSent ? found.rows.length !== rows.length : ![0, rows.length].includes(found.rows.length))
      broken.push(`R5: the form ${about} with ${rows.length} rows opened ${found.rows.length} tickets`);
    for (const [place, { number, answers, linked }] of found.rows.entries()) {
      const own = { summary: title, about, pages: [{ wrong: rows[place] }] };
      if (!isDeepStrictEqual(answers, own)) broken.push(`${number}: R5: holds ${JSON.stringify(answers)}`);
      if (linked !== rows.length - 1) broken.push(`${number}: R5: is linked to ${linked} tickets of its form`);
      const shown = numbers[place] ?? new Set();
      if (shown.size > 1 || (shown.size === 1 && !shown.has(number)))
        broken.push(`${number}: R26: its sender was shown ${[...shown]}`);
    }
  }
}
