import { href, useLocation } from 'react-router';
import { languages } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { frameWords, supportWords } from '#locales/public/messages.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme-switch.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import { PublicFrame } from '#web/ui/frame/public-frame.tsx';
import type { Route } from './+types/page.ts';
import { readHome } from './read-support.ts';
import { SupportPage } from './support-page.tsx';

/** The first desk's page, or a notice that no desk exists yet. */
export function loader({ params, context }: Route.LoaderArgs) {
  return readHome(context.get(visitContext), params);
}

export const handle: PageHandle = { cached: { query: [] } };

export default function Page({ loaderData }: Route.ComponentProps) {
  return loaderData === null ? <NoDesk /> : <SupportPage {...loaderData} />;
}

/** The home of an installation without a desk: visitors learn that it is too early, administrators where to begin. */
function NoDesk() {
  const { language, theme } = useVisit();
  const { pathname } = useLocation();
  const { noDesk: words } = supportWords[language];
  return (
    <PublicFrame
      desk={{ name: 'Belfry', href: pathname, logo: null }}
      words={frameWords[language]}
      language={language}
      languages={languages.map((each) => ({ language: each, name: ownNames[each], href: urls.support(each) }))}
      signIn={{ href: urls.signIn({ next: href('/admin') }), label: words.go }}
      footer={[]}
      theme={<ThemeSwitch current={theme} language={language} />}
    >
      <title>{`${words.title} · Belfry`}</title>
      <div className="mx-auto max-w-page px-gutter py-10 sm:py-18">
        <h1 className="max-w-measure text-title">{words.title}</h1>
        <p className="mt-4 max-w-measure text-lead text-ink-2">{words.text}</p>
        <p className="mt-8">
          <a href={urls.signIn({ next: href('/admin') })} className={buttonLook('outlined', true)}>
            {words.go}
          </a>
        </p>
      </div>
    </PublicFrame>
  );
}
