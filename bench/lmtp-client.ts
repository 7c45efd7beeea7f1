import { connect, type Socket } from 'node:net';

/** A small LMTP client (RFC 2033), light enough not to distort the figures. */
interface LmtpClient {
  /** Delivers one mail, prepared by `stuffed`, to one recipient. Resolves once the desk has saved it. */
  deliver(from: string, to: string, raw: Buffer): Promise<void>;
  close(): void;
}

export async function connectLmtp(port: number): Promise<LmtpClient> {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  const replies = readReplies(socket);
  await expect(replies, '220');
  socket.write('LHLO bench.example\r\n');
  await expect(replies, '250');
  return {
    async deliver(from, to, raw) {
      socket.write(`MAIL FROM:<${from}>\r\nRCPT TO:<${to}>\r\nDATA\r\n`);
      for (const code of ['250', '250', '354']) await expect(replies, code);
      socket.write(raw);
      socket.write('.\r\n');
      await expect(replies, '250');
    },
    close: () => socket.end('QUIT\r\n'),
  };
}

/** Returns a mail as it is sent over the wire: a dot at the start of a line is doubled (RFC 5321 4.5.2). */
export function stuffed(mail: string): Buffer {
  const dotted = mail.replace(/^\./gm, '..');
  return Buffer.from(dotted.endsWith('\r\n') ? dotted : `${dotted}\r\n`);
}

async function expect(replies: AsyncIterator<string>, code: string): Promise<void> {
  const { value } = await replies.next();
  if (!String(value).startsWith(code)) throw new Error(`The desk answered ${value} where ${code} was expected.`);
}

async function* readReplies(socket: Socket): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of socket) {
    rest += chunk;
    const lines = rest.split('\r\n');
    rest = lines.pop()!;
    // "250-" continues a reply, "250 " ends it.
    for (const line of lines) if (line[3] !== '-') yield line;
  }
}
