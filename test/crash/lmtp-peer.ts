import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { WrittenMail } from './write-mail.ts';

/** A mail as the MTA in front of the desk stores it. The MTA forgets a recipient only after it has read a 250. */
export interface HeldMail extends WrittenMail {
  acknowledged: Set<string>;
  /** The wave in which it was written, to find the kill that lost it. */
  wave: number;
}

/** The MTA in front of the desk. It retries unacknowledged mail with the same bytes. */
export interface LmtpPeer {
  mails: Map<string, HeldMail>;
  /** Permanent rejections. A mail that is rejected permanently is lost to its sender. */
  refused: string[];
  /** How often the desk deferred a mail. */
  deferred: number;
  /** Delivers mails one after the other on one connection, until all are sent, the connection breaks or the signal aborts. */
  deliver(mails: readonly HeldMail[], signal: AbortSignal): Promise<void>;
  /** Delivers every unacknowledged mail and retries until it is acknowledged. */
  deliverRest(signal: AbortSignal): Promise<void>;
}

export function openPeer(port: number): LmtpPeer {
  const peer: LmtpPeer = { mails: new Map(), refused: [], deferred: 0, deliver, deliverRest };

  async function deliver(mails: readonly HeldMail[], signal: AbortSignal): Promise<void> {
    const line = await openLine(port).catch(() => null);
    if (line === null) return;
    try {
      for (const mail of mails) {
        if (signal.aborted) return;
        peer.mails.set(mail.messageId, mail);
        await transfer(peer, line, mail);
      }
    } catch {
      // The connection broke; unacknowledged mail is delivered again.
    } finally {
      line.socket.destroy();
    }
  }

  async function deliverRest(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const rest = [...peer.mails.values()].filter(({ to, acknowledged }) => acknowledged.size < to.length);
      if (rest.length === 0) return;
      await deliver(rest, signal);
      await pause(50);
    }
  }

  return peer;
}

interface Line {
  socket: Socket;
  /** Sends text and returns the given number of replies. */
  say(text: string | Buffer, answers?: number): Promise<string[]>;
}

/** RFC 2033: LHLO, and one reply per recipient after the final dot. */
async function transfer(peer: LmtpPeer, line: Line, mail: HeldMail): Promise<void> {
  await line.say(`MAIL FROM:<${mail.from}>\r\n`);
  const open: string[] = [];
  for (const address of mail.to) {
    const [said = ''] = await line.say(`RCPT TO:<${address}>\r\n`);
    if (said.startsWith('250')) open.push(address);
    else note(peer, mail, said);
  }
  if (open.length === 0) {
    await line.say('RSET\r\n');
    return void (await pause(20));
  }
  await line.say('DATA\r\n');
  const answers = await line.say(Buffer.concat([mail.raw, Buffer.from('\r\n.\r\n')]), open.length);
  for (const [place, said] of answers.entries()) {
    if (said.startsWith('250')) mail.acknowledged.add(open[place]!);
    else note(peer, mail, said);
  }
}

function note(peer: LmtpPeer, { messageId }: HeldMail, said: string): void {
  if (said.startsWith('4')) peer.deferred += 1;
  else peer.refused.push(`${messageId} was refused for good: ${said}`);
}

async function openLine(port: number): Promise<Line> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const said: string[] = [];
  let rest = '';
  let broken: Error | null = null;
  let wake = () => {};
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop()!;
    // All but the last line of a reply have a hyphen after the code.
    said.push(...lines.filter((line) => line[3] !== '-'));
    wake();
  });
  const breakOff = (error?: Error) => {
    broken ??= error ?? new Error('closed');
    wake();
  };
  socket.on('error', breakOff).on('close', () => breakOff());
  const answered = async (count: number) => {
    while (said.length < count) {
      if (broken) throw broken;
      await new Promise<void>((resolve) => (wake = resolve));
    }
    return said.splice(0, count);
  };
  await answered(1);
  const line: Line = {
    socket,
    say(text, answers = 1) {
      socket.write(text);
      return answered(answers);
    },
  };
  await line.say('LHLO mta.crash.example\r\n');
  return line;
}
