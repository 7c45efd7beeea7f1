import { useLocation, useParams, useRouteLoaderData } from 'react-router';
import type { Language } from '#domain/language.ts';
import type { loader } from '#web/admin/layout.tsx';
import { urls } from '#web/app/urls.ts';

/** Returns the languages of the texts on this page: those of its desk; in the directory, those of any desk. */
export function useNeededLanguages(): readonly Language[] {
  const { prefix } = useParams();
  const { pathname, search } = useLocation();
  const frame = useRouteLoaderData<typeof loader>('admin/layout');
  if (!frame) return [];
  if (pathname.startsWith(urls.adminPage('directory'))) return frame.languages;
  const named = prefix ?? new URLSearchParams(search).get('desk');
  return (frame.desks.find((desk) => desk.prefix === named) ?? frame.desks[0])?.languages ?? frame.languages;
}
