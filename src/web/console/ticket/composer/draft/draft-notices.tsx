import type { Draft } from '#web/console/ticket/composer/draft/use-draft.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useDeskWords, useWritingWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';

/** A newer draft from another browser: the writer chooses which to keep. */
export function NewerDraft({ draft }: { draft: Draft }) {
  const { draft: words } = useWritingWords();
  if (!draft.newer) return null;
  const choice = (
    <>
      <button type="button" onClick={() => draft.saver.takeNewer()} className="link">
        {words.take}
      </button>{' '}
      <button type="button" onClick={() => draft.saver.keepThis()} className="link">
        {words.keep}
      </button>
    </>
  );
  return (
    <Banner tone="accent" icon="note" action={choice} live>
      {words.newer({ time: draft.newer.time })}
    </Banner>
  );
}

/** The text seems to be in another language than the ticket: a hint that never blocks (R27). */
export function OtherLanguage({ draft, page }: { draft: Draft; page: TicketPage }) {
  const { language: words } = useWritingWords();
  const { languages } = useDeskWords();
  if (draft.seems === null || draft.seems === page.language) return null;
  return (
    <Banner tone="accent" icon="globe" live>
      {words.other({ seems: languages[draft.seems], ticket: languages[page.language] })}
    </Banner>
  );
}

/** "Draft saved 10:48", or that it is stored in this browser until there is a connection. */
export function DraftState({ draft }: { draft: Draft }) {
  const { draft: words } = useWritingWords();
  if (draft.isHere) return words.here;
  // Not announced: it changes at every pause and would interrupt the writer's screen reader.
  return draft.savedAt === null ? null : <span aria-live="off">{words.saved({ time: draft.savedAt })}</span>;
}

/** Others who are about to send a message on this ticket. */
export function OthersSending({ page }: { page: TicketPage }) {
  const { pending } = useWritingWords();
  return (
    <>
      {page.composer.sending.map(({ name, intent, when }) => (
        <Banner key={`${name} ${intent}`} tone="accent" icon="mail" live>
          {when === null ? pending.others[intent]({ name }) : pending.othersLater({ name, when })}
        </Banner>
      ))}
    </>
  );
}
