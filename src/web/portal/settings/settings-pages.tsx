import { ownAccessWords } from '#locales/access/messages.ts';
import { portalSettingsWords } from '#locales/portal/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

interface SettingsPagesProps {
  current: 'settings' | 'data';
}

/** Navigation between the settings pages. */
export function SettingsPages({ current }: SettingsPagesProps) {
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
            <a href={href} aria-current={id === current ? 'page' : undefined} className={id === current ? here : other}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const tab = 'flex min-h-11 items-center border-b-3 text-body no-underline';
const here = `${tab} border-accent-line font-strong text-ink`;
const other = `${tab} border-transparent text-ink-2 hover:text-ink hover:underline underline-offset-4`;
