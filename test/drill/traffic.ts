import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { Postfix } from '#test/postfix.ts';
import type { Act } from '../crash/fire.ts';
import type { HeldMail } from '../crash/lmtp-peer.ts';
import { writeMail } from '../crash/write-mail.ts';
import type { Chance } from '../simulation/chance.ts';
import type { Desk } from './desk.ts';
import { names } from './machines.ts';

/** A steady stream of mails through Postfix and of answers through HAProxy. */
export interface Traffic {
  /** Mails that Postfix accepted, by Message-ID. */
  mails: Map<string, HeldMail>;
  acts: Act[];
  /** When each answer was acknowledged, in milliseconds since 1970. */
  acknowledged: number[];
  /** When Postfix noted that the desk took each mail, and how long this mail had waited, in milliseconds. */
  taken: { at: number; waited: number }[];
  /** Answers that the desk refused for good. */
  refused: string[];
  /** Ends the stream. Every answer that was begun is acknowledged first. */
  stop(): Promise<void>;
}

const mailbox = 'wcms@desk.example';
const mailMilliseconds = 700;
const actMilliseconds = 400;
const lookMilliseconds = 250;
const ticketsAnswered = 12;

export async function startTraffic(desk: Desk, postfix: Postfix, chance: Chance): Promise<Traffic> {
  const numbers = await openTickets(desk);
  const transport = createTransport({ host: '127.0.0.1', port: postfix.port, ignoreTLS: true });
  const traffic = {
    mails: new Map<string, HeldMail>(),
    acts: [] as Act[],
    acknowledged: [] as number[],
    taken: [] as Traffic['taken'],
    refused: [] as string[],
  };
  let stopped = false;

  async function writeMails(): Promise<void> {
    for (let place = 1; !stopped; place++) {
      const mail = writeMail(chance, `drill.${place}`);
      const raw = Buffer.from(mail.raw.toString('latin1').replace(/^To: .*$/m, `To: ${mailbox}`), 'latin1');
      await transport.sendMail({ envelope: { from: mail.from, to: [mailbox] }, raw });
      traffic.mails.set(mail.messageId, { ...mail, raw, to: [mailbox], acknowledged: new Set([mailbox]), wave: place });
      await pause(mailMilliseconds);
    }
  }

  async function watchMails(): Promise<void> {
    while (!stopped) {
      const lines = [...postfix.log().matchAll(/ delay=([\d.]+),.* status=sent \(250/g)];
      for (const [, delay] of lines.slice(traffic.taken.length))
        traffic.taken.push({ at: Date.now(), waited: Number(delay) * 1000 });
      await pause(lookMilliseconds);
    }
  }

  /** Like a person, repeats an answer that was not acknowledged, under the same key. */
  async function writeAnswers(): Promise<void> {
    for (let place = 1; !stopped; place++) {
      const word = `act-1-${place}`;
      const act: Act = {
        number: numbers[place % numbers.length]!,
        word,
        key: `drill-${word}`,
        does: 'answers',
        acknowledged: false,
        wave: 1,
      };
      traffic.acts.push(act);
      for (let tries = 0; !act.acknowledged && tries < 400; tries++) await answer(act, tries);
      await pause(actMilliseconds);
    }
  }

  async function answer(act: Act, tries: number): Promise<void> {
    const through = names[tries % names.length]!;
    const said = await desk
      .call(through, 'POST', `/tickets/${act.number}/answers`, { text: `We looked at it: ${act.word}.` }, act.key)
      .catch(() => null);
    if (said && said.status < 300) {
      act.acknowledged = true;
      traffic.acknowledged.push(Date.now());
    } else if (said && said.status < 500 && said.status !== 409) {
      traffic.refused.push(`${act.word}: ${said.status} ${JSON.stringify(said.json)}`);
      stopped = true;
    }
    if (!act.acknowledged) await pause(200);
  }

  const streams = Promise.all([writeMails(), writeAnswers(), watchMails()]);
  streams.catch(() => undefined);
  return {
    ...traffic,
    async stop() {
      stopped = true;
      await streams;
      transport.close();
    },
  };
}

async function openTickets(desk: Desk): Promise<string[]> {
  const numbers: string[] = [];
  for (let place = 0; place < ticketsAnswered; place++) {
    const requester = { email: `drill${place}@crash.example` };
    const body = { desk: 'DTO', requester, summary: 'A page', description: 'It does not open.' };
    const { status, json } = await desk.call('a', 'POST', '/tickets', body);
    if (status !== 201) throw new Error(`No ticket was opened: ${status} ${JSON.stringify(json)}`);
    numbers.push((json as { number: string }).number);
  }
  return numbers;
}
