import type { RecordedEntry } from '#store/ticket/record/record.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** What a reader must know of an entry. */
export interface Mark {
  text: string;
  alarm: boolean;
  /** What can be done about it. */
  deed?: { href: string; label: string };
}

/** From whom a mail says that it is, what proves that, and where its answers would go: Reply-To is never believed (R23). */
export function originMarks({ mailId }: RecordedEntry, { arrivals, words }: TicketSources): Mark[] {
  const { fromAddress, findings } = arrivals.get(mailId ?? '') ?? {};
  if (!fromAddress || !findings) return [];
  const say = words.record.origin;
  const { replyTo, sender, spf, dkim, dmarc } = findings;
  const texts = [say.from({ address: fromAddress, spf: say[spf], dkim: say[dkim], dmarc: say[dmarc] })];
  if (replyTo !== null) texts.push(say.replyTo({ address: replyTo }));
  if (sender !== null) texts.push(say.sender({ address: sender }));
  return texts.map((text) => ({ text, alarm: false }));
}
