import { articleWords } from '#locales/public/articles/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { urls } from '#web/urls.ts';

interface SolvedProps {
  desk: FramedDesk;
  seal: string;
  said: 'solved' | 'stale' | null;
}

/** Below an article: whether it helped. A "no" leads to the form. */
export function Solved({ desk, seal, said }: SolvedProps) {
  const { language } = useVisit();
  const words = articleWords[language];
  if (said !== null)
    return (
      <div className="mt-12 max-w-[47rem]" role="status">
        <Banner tone="handled" icon="check">
          <strong>{words.thanks}</strong> {said === 'solved' ? words.thanksText : words.stale}
        </Banner>
      </div>
    );
  return (
    <section aria-labelledby="asks" className="mt-12 max-w-[47rem] border-t border-line pt-6">
      <h2 id="asks" className="text-sub">
        {words.asks}
      </h2>
      <form method="post" className="mt-4 flex flex-wrap items-center gap-3">
        <input type="hidden" name="page" value={seal} />
        <Button type="submit" kind="main" wide>
          {words.solved}
        </Button>
        <a href={urls.contact(language, { desk: desk.prefix ?? undefined })} className={buttonLook('outlined', true)}>
          {words.unsolved}
        </a>
      </form>
    </section>
  );
}
