import { useLocation } from 'react-router';
import { languages } from '#domain/language.ts';
import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import { inLanguage } from '#web/public/frame/in-language.ts';

interface PageHeadProps {
  title: string;
  /** One sentence for who finds the page by a search. */
  description?: string;
  desk: Pick<FramedDesk, 'name'>;
}

/** What a page says of itself: whose it is, what it is for, and where it stands in each language. React moves it to the head. */
export function PageHead({ title, description, desk }: PageHeadProps) {
  const { pathname, search } = useLocation();
  return (
    <>
      <title>{`${title} – ${desk.name}`}</title>
      {description && <meta name="description" content={description} />}
      {languages.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={inLanguage(pathname + search, each)} />
      ))}
    </>
  );
}
