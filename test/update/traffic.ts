import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { type HeldMail, openPeer } from '../crash/lmtp-peer.ts';
import { writeMail } from '../crash/write-mail.ts';
import { openChance } from '../simulation/chance.ts';
import { nextAsset } from './next-release.ts';

/** Everybody who uses a desk while it is updated: visitors, programs, and the MTA in front of it. */
export interface Traffic {
  /** Requests that got no answer, or an answer of a broken server. */
  failed: string[];
  answered: number;
  /** Numbers of the tickets that the API acknowledged. */
  opened: string[];
  peer: ReturnType<typeof openPeer>;
  /** From now on pages load a file of the next release. */
  meetNextRelease(): void;
  stop(): Promise<void>;
}

interface Target {
  host: string;
  /** The reverse proxy. */
  port: number;
  lmtpPorts: readonly [number, number];
  token: string;
}

/** Each visitor waits so long between two requests. */
const restMilliseconds = 15;
const mailsAtOnce = 5;

export function openTraffic({ host, port, lmtpPorts, token }: Target): Traffic {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ending = new AbortController();
  const paths = ['/', '/en/contact', '/api/v1/tickets?limit=20', '/en/how-we-work'];
  const peers = lmtpPorts.map((lmtpPort) => openPeer(lmtpPort));
  const traffic: Traffic = {
    failed: [],
    answered: 0,
    opened: [],
    peer: peers[0]!,
    meetNextRelease: () => void paths.push(nextAsset),
    async stop() {
      ending.abort();
      await Promise.all(running);
      agent.destroy();
    },
  };

  async function ask(method: string, path: string, body?: object): Promise<string> {
    const { status, text } = await send(method, path, body).catch((error) => ({ status: 0, text: String(error) }));
    if (status >= 200 && status < 400) traffic.answered += 1;
    else traffic.failed.push(`${method} ${path}: ${status} ${text.slice(0, 200)}`);
    return text;
  }

  function send(method: string, path: string, body?: object): Promise<{ status: number; text: string }> {
    const headers = { Host: host, Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const target = {
      host: '127.0.0.1',
      port,
      path,
      method,
      headers,
      servername: host,
      rejectUnauthorized: false,
      agent,
    };
    return new Promise((resolve, reject) => {
      const sent = request(target, (reply) => {
        let text = '';
        reply.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        reply.on('error', reject).on('end', () => resolve({ status: reply.statusCode!, text }));
      });
      sent.on('error', reject).end(body && JSON.stringify(body));
    });
  }

  async function repeat(work: () => Promise<unknown>): Promise<void> {
    while (!ending.signal.aborted) {
      await work();
      await pause(restMilliseconds);
    }
  }

  let visits = 0;
  const visit = () => ask('GET', paths[visits++ % paths.length]!);

  async function openByApi(): Promise<void> {
    const requester = { email: `${randomUUID()}@update.example` };
    const contact = { requester, summary: 'The page is gone', description: 'Since this morning.', desk: 'DTO' };
    const text = await ask('POST', '/api/v1/tickets', contact);
    const { number } = text.startsWith('{') ? JSON.parse(text) : {};
    if (number) traffic.opened.push(number);
  }

  const chance = openChance('an update');
  let written = 0;
  /** An MTA tries its second target when the first takes no mail, and keeps what neither took. */
  async function deliver(): Promise<void> {
    const news = Array.from({ length: mailsAtOnce }, (): HeldMail => {
      const mail = writeMail(chance, `update-${++written}`);
      return { ...mail, acknowledged: new Set(), wave: 1 };
    });
    for (const mail of news) traffic.peer.mails.set(mail.messageId, mail);
    for (const peer of peers) await peer.deliver(news.filter(isOpen), new AbortController().signal);
  }

  async function deliverRest(): Promise<void> {
    for (const peer of peers) await peer.deliver([...traffic.peer.mails.values()].filter(isOpen), ending.signal);
    await pause(500);
  }

  const running = [visit, visit, openByApi, deliver, deliverRest].map(repeat);
  return traffic;
}

function isOpen({ to, acknowledged }: HeldMail): boolean {
  return acknowledged.size < to.length;
}
