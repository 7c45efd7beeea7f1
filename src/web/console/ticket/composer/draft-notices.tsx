import { words as deskWords } from '#locales/messages.ts';
import type { Draft } from '#web/console/ticket/composer/use-draft.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useWritingWords } from '#web/console/use-writing-words.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';

/** A draft of another browser that is newer: which of both goes on is its writer's to say. */
export function NewerDraft({ draft }: { draft: Draft }) {
  const { draft: words } = useWritingWords();
  if (!draft.newer) return null;
  const choice = (
    <>
      <button type="button" onClick={() => draft.keeper.takeNewer()} className="link">
        {words.take}
      </button>{' '}
      <button type="button" onClick={() => draft.keeper.keepThis()} className="link">
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

/** The text seems to be in another language than its ticket: said, and never in the way (R27). */
export function OtherLanguage({ draft, page }: { draft: Draft; page: TicketPage }) {
  const { language: words } = useWritingWords();
  const { languages } = deskWords[useVisit().language];
  if (draft.seems === null || draft.seems === page.language) return null;
  return (
    <Banner tone="accent" icon="globe" live>
      {words.other({ seems: languages[draft.seems], ticket: languages[page.language] })}
    </Banner>
  );
}

/** "Draft saved 10:48", or that it is kept here until there is a connection. */
export function DraftState({ draft }: { draft: Draft }) {
  const { draft: words } = useWritingWords();
  if (draft.isHere) return words.here;
  // It comes after each rest of the hands: a screen reader that said so each time would talk over the writer.
  return draft.savedAt === null ? null : <span aria-live="off">{words.saved({ time: draft.savedAt })}</span>;
}

/** Who else is about to send something on this ticket. */
export function OthersSending({ page }: { page: TicketPage }) {
  const { pending } = useWritingWords();
  return (
    <>
      {page.composer.sending.map(({ name, intent }) => (
        <Banner key={`${name} ${intent}`} tone="accent" icon="mail" live>
          {pending.others[intent]({ name })}
        </Banner>
      ))}
    </>
  );
}
