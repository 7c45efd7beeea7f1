import { Outlet } from 'react-router';
import type { PageHandle } from '#web/document/page-handle.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { ThemeSwitch } from '#web/theme/theme-switch.tsx';

export const handle: PageHandle = { scripts: true, density: 'console' };

export default function ConsoleLayout() {
  const { theme, language } = useVisit();
  return (
    <>
      <Outlet />
      <ThemeSwitch current={theme} language={language} />
    </>
  );
}
