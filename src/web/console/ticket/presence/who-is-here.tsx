import { togetherWords } from '#locales/console/messages.ts';
import { listing } from '#locales/listing.ts';
import type { Colleague } from '#web/console/ticket/presence/use-presence.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Banner } from '#web/ui/banner.tsx';

/** Beyond this number only names are listed. */
const facesMax = 3;

/** Other people viewing the ticket, in words; announced on change. The space is reserved, so that nothing moves. */
export function WhoIsHere({ colleagues }: { colleagues: Colleague[] }) {
  const { language } = useVisit();
  const say = togetherWords[language].presence;
  const sentences = [
    { say: say.writing, who: colleagues.filter(({ writing }) => writing), strong: true },
    { say: say.reading, who: colleagues.filter(({ writing }) => !writing), strong: false },
  ].filter(({ who }) => who.length > 0);
  return (
    <p role="status" className="ml-auto flex min-h-[22px] min-w-0 items-center gap-2 text-secondary text-ink-2">
      {colleagues.slice(0, facesMax).map(({ personId, name }) => (
        <Avatar key={personId} name={name} present />
      ))}
      {sentences.map(({ say: sentence, who, strong }) => (
        <span key={String(strong)} className={strong ? 'font-strong text-ink' : undefined}>
          {sentence({ names: namesOf(who, language), count: who.length })}
        </span>
      ))}
    </p>
  );
}

/** If both write: who, and what happens to the second message. Never blocks. */
export function BothWrite({ colleagues, writing }: { colleagues: Colleague[]; writing: boolean }) {
  const { language } = useVisit();
  const who = colleagues.filter((each) => each.writing);
  if (!writing || who.length === 0) return null;
  const { both } = togetherWords[language].presence;
  return (
    <div className="flex-none px-5 pb-2">
      <Banner tone="accent" icon="people" live>
        {both({ names: namesOf(who, language), count: who.length })}
      </Banner>
    </div>
  );
}

function namesOf(who: Colleague[], language: Parameters<typeof listing>[1]): string {
  return listing(
    who.map(({ name }) => name),
    language,
  );
}
