import { createHash } from 'node:crypto';
import type { Language } from '#domain/language.ts';
import type { Chance } from './chance.ts';
import type { Peer } from './people.ts';
import { authservId } from './process.ts';
import type { SeenLetter } from './seen-letter.ts';

export interface MailToWrite {
  id: string;
  at: number;
  to: string[];
  subject: string;
  text: string;
  answers?: SeenLetter | null;
  headers?: string[];
  /** Attaches a file with this content. */
  file?: string | null;
  forged?: boolean;
}

/** The bytes of a mail as the desk's MTA delivers them, with its findings about the sender. */
export function writeMail(peer: Peer, mail: MailToWrite): Buffer {
  const { id, at, to, subject, text, answers, headers = [], file, forged = false } = mail;
  const domain = peer.address.split('@')[1]!;
  const found = forged
    ? `dkim=fail header.d=${domain}; dmarc=fail header.from=${domain}`
    : peer.proof === 'aligned'
      ? `dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`
      : 'dkim=none; dmarc=none';
  const signature = `DKIM-Signature: v=1; a=rsa-sha256; d=${domain}; s=mail; h=from; bh=YQ==; b=YQ==`;
  const isChecked = forged || peer.proof !== 'unchecked';
  const head = [
    isChecked ? `Authentication-Results: ${authservId}; ${found}` : signature,
    `Message-ID: <${id}@${domain}>`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: "${peer.name}" <${peer.address}>`,
    `To: ${to.join(', ')}`,
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    ...(answers ? [`In-Reply-To: ${answers.messageId}`, `References: ${answers.messageId}`] : []),
    ...headers,
    'MIME-Version: 1.0',
  ];
  const type = 'Content-Type: text/plain; charset=utf-8';
  if (!file) return Buffer.from([...head, type, '', text, ''].join('\r\n'));
  const parts = [`--b${id}`, type, '', text, `--b${id}`, 'Content-Type: text/csv; name="liste.csv"'];
  const attached = ['Content-Disposition: attachment; filename="liste.csv"', '', file, `--b${id}--`, ''];
  return Buffer.from(
    [...head, `Content-Type: multipart/mixed; boundary="b${id}"`, '', ...parts, ...attached].join('\r\n'),
  );
}

/** A delivery status notification for a letter, as the recipient's MTA sends it (RFC 3464). */
export function writeBounce(
  letter: SeenLetter,
  { id, at, permanent }: { id: string; at: number; permanent: boolean },
): Buffer {
  const domain = letter.to.split('@')[1]!;
  const status = permanent ? ['Action: failed', 'Status: 5.1.1'] : ['Action: delayed', 'Status: 4.4.1'];
  return Buffer.from(
    [
      `From: MAILER-DAEMON@mx.${domain} (Mail Delivery System)`,
      `To: ${letter.from}`,
      `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${id}@mx.${domain}>`,
      `Subject: ${permanent ? 'Undelivered Mail Returned to Sender' : 'Delayed Mail (still being retried)'}`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      `Content-Type: multipart/report; boundary="b${id}"; report-type=delivery-status`,
      ...['', `--b${id}`, 'Content-Type: text/plain; charset=us-ascii', '', 'This is the mail system.'],
      ...[`--b${id}`, 'Content-Type: message/delivery-status', '', `Reporting-MTA: dns; mx.${domain}`, ''],
      ...[`Final-Recipient: rfc822; ${letter.to}`, ...status],
      ...[`--b${id}`, 'Content-Type: text/rfc822-headers', '', `To: ${letter.to}`],
      ...[`Message-ID: ${letter.messageId}`, `--b${id}--`, ''],
    ].join('\r\n'),
  );
}

const sentences: Record<Language, string[]> = {
  fr: [
    'Bonjour, la page d’accueil du site ne s’affiche plus depuis ce matin. Pouvez-vous regarder ?',
    'Je n’arrive plus à publier un article, un message d’erreur apparaît à chaque essai.',
    'Pourriez-vous ajouter une nouvelle rédactrice sur notre site, s’il vous plaît ?',
  ],
  nl: [
    'Goedendag, de startpagina van de site wordt sinds vanmorgen niet meer getoond. Kunt u eens kijken?',
    'Ik kan geen artikel meer publiceren, er verschijnt telkens een foutmelding.',
    'Kunt u een nieuwe redacteur toevoegen aan onze site, alstublieft?',
  ],
  de: [
    'Guten Tag, die Startseite unserer Website wird seit heute Morgen nicht mehr angezeigt. Können Sie nachsehen?',
    'Ich kann keinen Artikel mehr veröffentlichen, es erscheint jedes Mal eine Fehlermeldung.',
    'Könnten Sie bitte eine neue Redakteurin für unsere Website eintragen?',
  ],
  en: [
    'Hello, the home page of our site has not been showing since this morning. Could you have a look?',
    'I can no longer publish an article, an error message appears each time I try.',
    'Could you please add a new editor to our site?',
  ],
};

export function sentence(chance: Chance, language: Language): string {
  return chance.pick(sentences[language]);
}

export const thanks: Record<Language, string> = {
  fr: 'Merci beaucoup pour votre aide !',
  nl: 'Hartelijk dank voor uw hulp!',
  de: 'Vielen Dank für Ihre Hilfe!',
  en: 'Thank you very much for your help!',
};

export const absences: Record<Language, string> = {
  fr: 'Je suis absente jusqu’à lundi.',
  nl: 'Ik ben afwezig tot maandag.',
  de: 'Ich bin bis Montag abwesend.',
  en: 'I am out of the office until Monday.',
};

/** The letter quoted below the answer, as mail programs do. */
export function quoted(letter: SeenLetter, language: Language): string {
  const said = {
    fr: 'Le mardi 24 novembre 2026, Support WCMS a écrit :',
    nl: 'Op dinsdag 24 november 2026 schreef WCMS-support:',
    de: 'Am Dienstag, 24. November 2026 schrieb WCMS-Support:',
    en: 'On Tuesday 24 November 2026, WCMS Support wrote:',
  };
  const lines = letter.text.split(/\r?\n/).slice(0, 6);
  return `\r\n\r\n${said[language]}\r\n${lines.map((line) => `> ${line}`).join('\r\n')}`;
}

/** A word that occurs in one text only, so that the text is recognised wherever it appears. */
export function marker(seed: string): string {
  const digits = createHash('sha256').update(seed).digest().readUInt32LE(0).toString(36);
  return `qz${digits.padStart(7, '0')}`;
}

export function markersIn(text: string): string[] {
  return text.match(/\bqz[0-9a-z]{7}\b/g) ?? [];
}
