import type { Language } from '#domain/language.ts';
import { type FetchTrouble, fetchTroubles } from '#domain/mailboxes/fetching.ts';
import { fetchingWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import type { FetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Section } from '#web/ui/frame/section.tsx';

export interface FetchingState {
  /** The failure, its start, its cause and the server's own words; empty if missing. */
  failing: string[];
  well: string;
}

/** Returns the state of a mailbox, in sentences. */
export function fetchingState(mailbox: FetchedMailbox, language: Language, zone: string): FetchingState {
  const { state: words, troubles } = fetchingWords[language];
  const { failingSince, failure, said, readUntil, settings } = mailbox;
  const when = (at: string) => dateTime(at, language, zone);
  const read = readUntil === null ? words.never : words.read({ when: when(readUntil) });
  const why = fetchTroubles.find((each): each is FetchTrouble => each === failure) ?? 'lost';
  const isFailing = settings.active && failingSince !== null;
  return {
    failing: isFailing
      ? [
          words.failing({ when: when(failingSince) }),
          troubles[why],
          ...(said === null ? [] : [words.said({ words: said })]),
          words.holds,
        ]
      : [],
    well: settings.active ? read : words.off,
  };
}

export function FetchingStateView({ failing, well }: FetchingState) {
  const { state: words } = fetchingWords[useVisit().language];
  return (
    <Section id="state" title={words.title} className="mt-4 flex max-w-record flex-col gap-2 text-body">
      {failing.length > 0 && <Banner tone="urgent">{failing.join(' ')}</Banner>}
      <p>{well}</p>
    </Section>
  );
}
