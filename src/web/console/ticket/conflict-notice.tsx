import type { ActInHand } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';

/** Nothing was sent because of a conflict; the text stays. */
export function ConflictNotice({ act }: { act: Pick<ActInHand, 'result' | 'busy'> }) {
  const { composer } = useWords();
  const conflict = act.result?.conflict;
  if (!conflict || act.busy) return null;
  return (
    <Banner tone="accent" icon="mail" live>
      <b>{conflict}</b> {composer.kept}
    </Banner>
  );
}
