import { useWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';

/** Announces at once that a message arrived while writing. */
export function NewMessages({ count, look }: { count: number; look: () => void }) {
  const { composer } = useWords();
  if (count === 0) return null;
  const action = (
    <button type="button" onClick={look} className="link">
      {composer.look}
    </button>
  );
  return (
    <Banner tone="accent" icon="mail" action={action} live>
      <b>{composer.newMessages({ count })}</b>
    </Banner>
  );
}
