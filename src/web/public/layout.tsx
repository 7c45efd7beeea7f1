import { data, Outlet } from 'react-router';
import { readLanguage } from '#domain/language.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { ThemeSwitch } from '#web/theme/theme-switch.tsx';
import type { Route } from './+types/layout.ts';

/** `/xx` is no language of ours, and so no page. */
export function loader({ params }: Route.LoaderArgs) {
  if (readLanguage(params.language) !== params.language) throw data(null, 404);
  return null;
}

export default function PublicLayout() {
  const { theme, language } = useVisit();
  return (
    <>
      <Outlet />
      <ThemeSwitch current={theme} language={language} />
    </>
  );
}
