import { Agent, get, type IncomingMessage, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { connectLmtp } from '../lmtp-client.ts';
import { writeMails } from '../mails.ts';
import { headersOf } from '../tokens.ts';
import type { Prepared } from './prepare.ts';
import type { Processes } from './processes.ts';

/** How much happens each second, over the whole installation. */
export interface Pace {
  /** Connections of MTAs, each with its share of the mails. */
  senders: number;
  mails: number;
  searches: number;
  tickets: number;
  answers: number;
  created: number;
}

/** Times that agents waited, in milliseconds, by the name of the page. */
export type Waited = Map<string, number[]>;

/** Mails, consoles, searches and calls, until `stop`. */
export interface Traffic {
  waited: Waited;
  /** Message-IDs of acknowledged mails. */
  mails: string[];
  /** Numbers of the tickets that the API created. */
  created: string[];
  /** Hints that open consoles received. */
  hints(): number;
  /** Failures, at most a few lines. */
  failures: string[];
  /** Ends the traffic: what was begun is answered first. */
  stop(): Promise<void>;
}

/** As the console merges hints. */
const gatherMilliseconds = 120;
/** The console reads its page again, also without a hint. */
const rereadMilliseconds = 60_000;
const failuresShownMax = 20;
/** Nobody waits longer for a page. */
const answerMilliseconds = 60_000;
/** Requests that have begun may take this long once the traffic ends. */
const endMilliseconds = 120_000;
const words = ['xylofoon', 'accessibility', 'page d’accueil', 'zoekmachine', 'Kopfbereich'];

export async function startTraffic(processes: Processes, prepared: Prepared, pace: Pace): Promise<Traffic> {
  const http = new Agent({ keepAlive: true, maxSockets: 600 });
  const traffic = {
    waited: new Map() as Waited,
    mails: [] as string[],
    created: [] as string[],
    failures: [] as string[],
  };
  let [stopped, hints] = [false, 0];
  const streams: IncomingMessage[] = [];
  const timers = new Set<NodeJS.Timeout>();

  function failed(what: string, error: unknown): void {
    if (!stopped && traffic.failures.length < failuresShownMax) traffic.failures.push(`${what}: ${String(error)}`);
  }

  /** Runs work at a steady pace, in one strand: a late run is not made up for. */
  async function often(perSecond: number, what: string, work: (run: number) => Promise<unknown>): Promise<void> {
    for (let run = 0; !stopped; run++) {
      const begun = performance.now();
      await work(run).catch((error) => failed(what, error));
      await pause(Math.max(0, 1000 / perSecond - (performance.now() - begun)));
    }
  }

  async function timed(name: string, cookie: string, path: string): Promise<string> {
    const begun = performance.now();
    const said = await fetchText({ http, url: processes.url + path, headers: { Cookie: cookie } });
    const others = traffic.waited.get(name) ?? [];
    traffic.waited.set(name, others);
    others.push(performance.now() - begun);
    return said;
  }

  async function sendMails(sender: number): Promise<void> {
    const line = await connectLmtp(processes.lmtpPort);
    await often(pace.mails / pace.senders, 'mail', async (run) => {
      const [mail] = await writeMails(1, sender * 1_000_000 + run);
      await line.deliver(
        mail!.from,
        prepared.mailboxes[(sender + run * pace.senders) % prepared.mailboxes.length]!,
        mail!.raw,
      );
      traffic.mails.push(mail!.id);
    });
    line.close();
  }

  /** An open console: reads its list on each hint, and once a minute. */
  async function openConsole(cookie: string): Promise<void> {
    const stream = await openStream(http, `${processes.url}/api/v1/events`, cookie);
    streams.push(stream);
    const reread = () => timed('list on a hint', cookie, '/console.data').catch((error) => failed('list', error));
    let gathering: NodeJS.Timeout | undefined;
    stream.on('data', (chunk: Buffer) => {
      if (stopped || !chunk.includes('data: {"ticket"')) return;
      hints++;
      clearTimeout(gathering);
      gathering = setTimeout(reread, gatherMilliseconds);
    });
    stream.on('error', (error) => failed('console', error));
    stream.on('end', () => failed('console', 'the stream ended'));
    // Agents do not all open their console at the same moment.
    timers.add(
      setTimeout(() => timers.add(setInterval(reread, rereadMilliseconds)), Math.random() * rereadMilliseconds),
    );
  }

  const agent = () => prepared.agents[Math.floor(Math.random() * prepared.agents.length)]!;
  let calls = 0;
  const call = (path: string, body: object) =>
    callApi(http, processes.url + path, headersOf(prepared.tokens, calls++), body);

  async function openTicket(): Promise<void> {
    const cookie = agent();
    const list = await fetchText({ http, url: `${processes.url}/console.data`, headers: { Cookie: cookie } });
    const number = /[A-Z]+-\d+-\d\d/.exec(list)?.[0];
    if (number) await timed('ticket', cookie, `/console/tickets/${number}.data`);
  }

  async function create(run: number): Promise<void> {
    const requester = { email: `api${run % 2_000}@client.example` };
    const body = { desk: 'DTO', requester, summary: `Ticket ${run}`, description: 'The page does not load.' };
    traffic.created.push((await call('/api/v1/tickets', body)).number);
  }

  async function answer(run: number): Promise<void> {
    const number = traffic.created[run % 50];
    if (number) await call(`/api/v1/tickets/${number}/answers`, { text: `We look at it, ${run}.` });
  }

  const opening = [...prepared.agents];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let cookie = opening.pop(); cookie; cookie = opening.pop()) await openConsole(cookie);
    }),
  );
  const strands = Promise.all([
    ...Array.from({ length: pace.senders }, async (_, sender) => {
      // The senders do not all begin at once.
      await pause((sender * 1000) / pace.mails);
      await sendMails(sender);
    }),
    often(pace.searches, 'search', (run) =>
      timed('search', agent(), `/console.data?q=${encodeURIComponent(words[run % words.length]!)}`),
    ),
    often(pace.tickets, 'ticket', openTicket),
    often(pace.created, 'creation', create),
    often(pace.answers, 'answer', answer),
  ]);
  return {
    ...traffic,
    hints: () => hints,
    async stop() {
      stopped = true;
      for (const timer of timers) clearInterval(timer);
      const ended = strands.then(() => true);
      if (!(await Promise.race([ended, pause(endMilliseconds, false, { ref: false })])))
        traffic.failures.push('The traffic did not end.');
      for (const stream of streams) stream.destroy();
      http.destroy();
    },
  };
}

interface Asked {
  http: Agent;
  url: string;
  headers: Record<string, string>;
}

function fetchText({ http, url, headers }: Asked): Promise<string> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(answerMilliseconds);
    const sent = get(url, { agent: http, headers, signal }, (answer) => readAll(answer, 200).then(resolve, reject));
    sent.on('error', reject);
  });
}

function callApi(http: Agent, url: string, headers: Record<string, string>, body: object): Promise<{ number: string }> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(answerMilliseconds);
    const sent = request(url, { method: 'POST', agent: http, headers, signal }, (answer) =>
      readAll(answer, 201).then((said) => resolve(JSON.parse(said)), reject),
    );
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}

async function readAll(answer: IncomingMessage, expected: number): Promise<string> {
  let said = '';
  for await (const chunk of answer) said += chunk;
  if (answer.statusCode !== expected) throw new Error(`${answer.statusCode} ${said.slice(0, 200)}`);
  return said;
}

function openStream(http: Agent, url: string, cookie: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent: http, headers: { Cookie: cookie } }, (answer) => {
      if (answer.statusCode === 200) resolve(answer);
      else reject(new Error(`The stream of hints answered ${answer.statusCode}.`));
    });
    sent.on('error', reject);
  });
}
