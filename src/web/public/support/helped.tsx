import { supportWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { searchCharactersMax } from '#web/public/directory/read-text.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { SupportProps } from './support-props.ts';

/** The people who may use the desk, and where everyone else finds an answer (R8). */
export function Helped({ desk, view }: SupportProps) {
  const { language } = useVisit();
  const { helped: words } = supportWords[language];
  return (
    <Section id="helped" title={words.title}>
      <div className="mt-3 grid gap-x-14 gap-y-8 md:grid-cols-2">
        <div>
          <h3 className="text-sub">{view.helped.title}</h3>
          <p className="mt-1.5 text-body whitespace-pre-line">{view.helped.text}</p>
          <p className="mt-3 text-body">{words.complete}</p>
          <p className="mt-3 text-body">
            <a className="link" href={urls.completeRequest(language, { desk: desk.prefix ?? undefined })}>
              {words.how}
            </a>
          </p>
        </div>
        <div>
          <h3 className="text-sub">{words.visitors}</h3>
          <p className="mt-1.5 text-body">{words.visitorsText}</p>
          <Finder desk={desk} />
        </div>
      </div>
    </Section>
  );
}

function Finder({ desk }: Pick<SupportProps, 'desk'>) {
  const { language } = useVisit();
  const { helped: words } = supportWords[language];
  return (
    <form method="post" action={urls.directory(language, { desk: desk.prefix ?? undefined })} className="mt-4">
      <label htmlFor="site" className="block text-body font-strong">
        {words.field}
      </label>
      <div className="mt-2 flex gap-3">
        <input
          id="site"
          name="q"
          maxLength={searchCharactersMax}
          autoComplete="off"
          spellCheck={false}
          className="control min-w-0 flex-1"
        />
        <Button type="submit">{words.search}</Button>
      </div>
    </form>
  );
}
