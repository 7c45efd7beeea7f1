import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { use, useEffect, useMemo } from 'react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from 'react-router';
import { words } from '#locales/messages.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { isPersonal } from '#web/app/cookies.ts';
import { ErrorPage } from '#web/shared/document/error-page.tsx';
import { isPageHandle } from '#web/shared/document/page-handle.ts';
import { usePageLanguage } from '#web/shared/document/page-language.ts';
import { PublicStyles, PublicStylesContext } from '#web/shared/document/page-styles.tsx';
import { SentFormContext } from '#web/shared/document/sent-form.tsx';
import { type PageVisit, VisitContext } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { tellTypedEarly } from '#web/ui/field/typed-early.ts';
import type { Route } from './+types/root.ts';
import mark from './shared/document/mark.svg?url';
import styles from './styles/app.css?url';
import publicStyles from './styles/public.css?url';

export const links: Route.LinksFunction = () => [
  { rel: 'preload', href: latin, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', href: mark, type: 'image/svg+xml' },
];

/** `quarantine` is the words about it; null outside one. */
type OfRequest = Pick<Visit, 'requestId'> & { quarantine: string | null };

/** The request's id is read where a failure shows it, because it changes with every navigation. */
export function loader({ context, request }: Route.LoaderArgs): PageVisit & OfRequest {
  const { language, theme, requestId, inQuarantine } = context.get(visitContext);
  const quarantine = inQuarantine ? words[language].quarantine : null;
  return { language, theme, requestId, isPersonal: isPersonal(request), quarantine };
}

export default function Root() {
  return <Outlet />;
}

export function Layout({ children }: { children: React.ReactNode }) {
  const visit = useRouteLoaderData<typeof loader>('root');
  const shared = useShared(visit);
  const handles = useMatches()
    .map((match) => match.handle)
    .filter(isPageHandle);
  const isReturning = use(SentFormContext) !== null;
  const scripts = !isReturning && handles.some((handle) => handle.scripts);
  const withinPage = use(PublicStylesContext);
  const isPublic = withinPage !== '' && handles.some((handle) => handle.styles === 'public');
  // A personal page is not compressed (cached/answer-anyone.ts), so it links to a cached stylesheet instead.
  const isWithin = isPublic && !visit?.isPersonal;
  const density = handles.find((handle) => handle.density)?.density;
  const theme = visit?.theme === 'system' ? undefined : visit?.theme;
  const language = usePageLanguage(visit?.language);
  return (
    <html lang={language} data-theme={theme} data-density={density}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        {isWithin ? (
          <PublicStyles css={withinPage} />
        ) : (
          <link rel="stylesheet" href={isPublic ? publicStyles : styles} />
        )}
        <Links />
      </head>
      <body>
        {visit?.quarantine && <Quarantine>{visit.quarantine}</Quarantine>}
        <VisitContext value={shared}>{children}</VisitContext>
        {scripts && <ScrollRestoration />}
        {scripts && <Scripts />}
        {scripts && <Awake />}
      </body>
    </html>
  );
}

/** Returns the same object as long as nothing in it changes. */
function useShared(visit: PageVisit | undefined): PageVisit | undefined {
  const { language, theme, isPersonal } = visit ?? {};
  return useMemo(
    () => (language && theme && isPersonal !== undefined ? { language, theme, isPersonal } : undefined),
    [language, theme, isPersonal],
  );
}

/** Stands above every page of a restored installation. */
function Quarantine({ children }: { children: string }) {
  return (
    <aside data-notice="" className="border-b border-line p-2">
      <Banner tone="urgent">{children}</Banner>
    </aside>
  );
}

/** Marks the document once it reacts to what a person does, with the key of the location that it shows. */
function Awake() {
  const { key } = useLocation();
  useEffect(tellTypedEarly, []);
  useEffect(() => {
    document.documentElement.dataset.awake = key;
  }, [key]);
  return null;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const visit = useRouteLoaderData<typeof loader>('root');
  const language = usePageLanguage(visit?.language);
  return <ErrorPage error={error} language={language} reference={visit?.requestId} />;
}
