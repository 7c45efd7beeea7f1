import { useLocation } from 'react-router';
import { languages } from '#domain/language.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { inLanguage } from '#web/shared/frame/in-language.ts';

interface PageHeadProps {
  title: string;
  /** A sentence for search results. */
  description?: string;
  desk: Pick<FramedDesk, 'name'>;
}

/** Title, description and language alternatives of a page. React moves them into the head. */
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
