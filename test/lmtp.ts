import { createTransport } from 'nodemailer';

export interface TestMail {
  from: string;
  to: string;
  subject: string;
  text: string;
  messageId?: string;
  inReplyTo?: string;
  headers?: Record<string, string>;
}

/** Delivers a mail by LMTP, as an MTA does. */
export async function deliver(port: number, mail: TestMail): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, lmtp: true, ignoreTLS: true });
  await transport.sendMail(mail);
  transport.close();
}
