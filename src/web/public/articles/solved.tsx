import { articleWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import type { OpenedFrom } from '#web/public/articles/suggestions.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';

interface SolvedProps {
  desk: FramedDesk;
  seal: string;
  said: 'solved' | 'stale' | null;
  /** Where the reader's unsent request was left; null if missing. */
  from: OpenedFrom | null;
}

/** Asks below an article whether it helped. "No" leads to the form, or back to the unsent request. */
export function Solved({ desk, seal, said, from }: SolvedProps) {
  const { language } = useVisit();
  const words = articleWords[language];
  const about = { desk: desk.prefix ?? undefined };
  if (said !== null) return <Thanks said={said} />;
  return (
    <section aria-labelledby="asks" className="mt-12 max-w-[47rem] border-t border-line pt-6">
      <h2 id="asks" className="text-sub">
        {words.asks}
      </h2>
      {from && <p className="mt-1 text-body">{from === 'typing' ? words.request.otherTab : words.request.kept}</p>}
      <form method="post" className="mt-4 flex flex-wrap items-center gap-3">
        <input type="hidden" name="page" value={seal} />
        <Button type="submit" kind="main" wide>
          {from ? words.request.solved : words.solved}
        </Button>
        {from === null && (
          <a href={urls.contact(language, about)} className={buttonLook('outlined', true)}>
            {words.unsolved}
          </a>
        )}
        {from === 'request' && (
          <a href={urls.contactCheck(language, about)} className={buttonLook('outlined', true)}>
            {words.request.unsolved}
          </a>
        )}
      </form>
    </section>
  );
}

function Thanks({ said }: { said: 'solved' | 'stale' }) {
  const words = articleWords[useVisit().language];
  return (
    <div className="mt-12 max-w-[47rem]" role="status">
      <Banner tone="handled" icon="check">
        <strong>{words.thanks}</strong> {said === 'solved' ? words.thanksText : words.stale}
      </Banner>
    </div>
  );
}
