import type pg from 'pg';
import { ask } from './ask.ts';
import type { BenchDesk } from './desk.ts';
import { measure, shown } from './statistics.ts';

type Row = (name: string, figure: string, aim: string) => void;

/** The 95th percentile per page, in ms. */
type Measured = Map<string, number>;

/**
 * Measures the personal pages that grow with the desk: an editor's tickets, one of them, a search, and a service manager's view
 * of the organisation. With the figures of a smaller desk, it also reports how many times as long each took.
 */
export async function measurePortal(
  desk: BenchDesk,
  client: pg.Client,
  tickets: number,
  row: Row,
  smaller?: Measured,
): Promise<Measured> {
  const measured: Measured = new Map();
  for (const { name, address, cookie, counts } of await pages(desk, client)) {
    const get = () => ask('GET', desk.url + address, { headers: { Cookie: cookie }, expect: 200 });
    await measure({ runs: 20, clients: 1 }, get);
    const { p50, p95 } = await measure({ runs: 200, clients: 1 }, get);
    measured.set(name, p95);
    const before = smaller?.get(name);
    const times = before === undefined ? '' : `; ${(p95 / before).toFixed(2)} times`;
    row(
      `${name}, at ${tickets} tickets, p50 / p95 ms`,
      `${shown(p50)} / ${shown(p95)}${times}`,
      counts ? '' : before === undefined ? 'p95 ≤ 30' : '≤ 1.5 times',
    );
  }
  return measured;
}

interface PortalPage {
  name: string;
  address: string;
  cookie: string;
  /** The page counts everything that happened in a year, and has no target. */
  counts?: boolean;
}

async function pages({ cookies, editor }: BenchDesk, client: pg.Client): Promise<PortalPage[]> {
  const { rows } = await client.query<{ number: string }>(
    'select number from tickets where requester_id = $1 order by opened_at desc limit 1',
    [editor.id],
  );
  const ticket = `/portal/tickets/${rows[0]!.number}`;
  return [
    { name: 'portal: own tickets', address: '/portal', cookie: cookies.editor },
    { name: 'portal: search of own tickets', address: '/portal?q=page', cookie: cookies.editor },
    { name: 'portal: a ticket', address: ticket, cookie: cookies.editor },
    { name: 'portal: an organisation’s tickets', address: '/portal?view=organisation', cookie: cookies.manager },
    {
      name: 'portal: search of an organisation’s tickets',
      address: '/portal?view=organisation&q=page',
      cookie: cookies.manager,
    },
    {
      name: 'portal: an organisation’s figures',
      address: '/portal/organisation/figures',
      cookie: cookies.manager,
      counts: true,
    },
  ];
}
