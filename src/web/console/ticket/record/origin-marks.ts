import type { RecordedEntry } from '#store/ticket/record/record.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** A note about an entry that its reader needs. */
export interface Mark {
  text: string;
  alarm: boolean;
  /** The action that it suggests. */
  deed?: { href: string; label: string };
}

/** Returns the claimed sender of a mail, its proof, and where answers would go: Reply-To is never trusted (R23). */
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
