import type { SendTrouble } from '#web/console/ticket/composer/use-sending.ts';
import { useWritingWords } from '#web/console/use-writing-words.ts';
import { Banner } from '#web/ui/banner.tsx';
import { urls } from '#web/urls.ts';

/** Nothing arrived, and nothing is lost: the text stands below. A session that ended is begun again beside this page. */
export function SendTroubleNotice({ trouble }: { trouble: SendTrouble | null }) {
  const { sending } = useWritingWords();
  if (trouble === null) return null;
  if (trouble !== 'signedOut')
    return (
      <Banner tone={trouble === 'offline' ? 'sunken' : 'urgent'} live>
        {sending[trouble]}
      </Banner>
    );
  const signIn = (
    <a href={urls.signIn()} target="_blank" rel="noreferrer" className="link">
      {sending.signIn}
    </a>
  );
  return (
    <Banner tone="accent" action={signIn} live>
      {sending.signedOut}
    </Banner>
  );
}
