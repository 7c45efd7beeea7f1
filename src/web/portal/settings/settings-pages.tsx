import { ownAccessWords } from '#locales/access/messages.ts';
import { portalSettingsWords } from '#locales/portal/messages.ts';
import { urls } from '#web/app/urls.ts';
import { Tab } from '#web/portal/frame/tab.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Navigation between the settings pages. */
export function SettingsPages({ current }: { current: 'settings' | 'data' }) {
  const { language } = useVisit();
  const words = portalSettingsWords[language];
  const pages = [
    { id: 'settings', href: urls.portalSettings(), label: words.title },
    { id: 'access', href: urls.ownAccess(), label: ownAccessWords[language].title },
    { id: 'data', href: urls.myData(), label: words.data },
  ];
  return (
    <nav aria-label={words.pages} className="mt-4">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {pages.map(({ id, href, label }) => (
          <li key={id}>
            <Tab href={href} isHere={id === current}>
              {label}
            </Tab>
          </li>
        ))}
      </ul>
    </nav>
  );
}
