import type { SendTrouble } from '#web/console/ticket/composer/use-sending.ts';
import { useWritingWords } from '#web/console/use-writing-words.ts';
import { Banner } from '#web/ui/banner.tsx';

/** Nothing arrived and nothing is lost: the text stays. */
export function SendTroubleNotice({ trouble }: { trouble: SendTrouble | null }) {
  const { sending } = useWritingWords();
  if (trouble === null) return null;
  return (
    <Banner tone={trouble === 'offline' ? 'sunken' : 'urgent'} live>
      {sending[trouble]}
    </Banner>
  );
}
