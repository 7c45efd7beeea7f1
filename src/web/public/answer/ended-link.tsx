import { answerWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { Button } from '#web/ui/button.tsx';

interface EndedLinkProps {
  desk: FramedDesk;
  /** Masked address that receives the new link. */
  address: string;
  sent: boolean;
}

/** Explains why the link of an old mail has expired, and offers a new one (R29). */
export function EndedLink({ desk, address, sent }: EndedLinkProps) {
  const { language } = useVisit();
  const { ended } = answerWords[language];
  const title = sent ? ended.sentTitle : ended.title;
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <title>{`${title} – ${desk.name}`}</title>
      <h1 className="max-w-[720px] text-title">{title}</h1>
      <div className="mt-4 flex max-w-measure flex-col gap-3 text-body" role={sent ? 'status' : undefined}>
        <p>{sent ? ended.sentText({ address }) : ended.text}</p>
        {!sent && <p>{ended.newLink({ address })}</p>}
      </div>
      {!sent && (
        <form method="post" className="mt-6">
          <Button type="submit" name="intent" value="send" kind="main" wide>
            {ended.send}
          </Button>
        </form>
      )}
      <p className="mt-8">
        <a href={urls.contact(language, { desk: desk.prefix ?? undefined })} className="link text-body">
          {ended.contact}
        </a>
      </p>
    </div>
  );
}
