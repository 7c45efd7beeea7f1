import { useRouteLoaderData } from 'react-router';
import type { loader } from './layout.tsx';

/** The title of a portal page, with the desk's name (WCAG 2.4.2). */
export function PortalTitle({ children }: { children: string }) {
  const desk = useRouteLoaderData<typeof loader>('portal/layout')?.desk.name;
  return <title>{desk ? `${children} – ${desk}` : children}</title>;
}
