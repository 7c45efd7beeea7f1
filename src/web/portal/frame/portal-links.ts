import type { Language } from '#domain/language.ts';
import { managedWords, ownAccessWords } from '#locales/access/messages.ts';
import { portalFrameWords } from '#locales/portal/messages.ts';
import { urls } from '#web/app/urls.ts';
import type { NavigationLink } from '#web/ui/frame/public-navigation.tsx';

/** The facts about a user on which the portal's menu depends. */
export interface PortalPerson {
  name: string;
  /** A user without a role sees only the state of their requests (R9). */
  hasRole: boolean;
  /** True for the service manager of an organisation (R9). */
  isManager: boolean;
  isStaff: boolean;
}

/** Returns the portal's pages in menu order. */
export function portalLinks(person: PortalPerson | null, language: Language, pathname: string): NavigationLink[] {
  const words = portalFrameWords[language];
  const own = { href: urls.ownAccess(), label: ownAccessWords[language].title };
  const links: NavigationLink[] =
    person?.hasRole === false
      ? [own, { href: urls.access(language), label: ownAccessWords[language].ask }]
      : [
          { href: urls.portal(), label: words.mine },
          ...(person?.isManager ? [{ href: urls.managed(), label: managedWords[language].menu }] : []),
          { href: urls.portalRequest(language), label: words.newRequest },
          ...(person?.isStaff ? [{ href: urls.console(), label: words.console }] : []),
        ];
  const isHere = (href: string) =>
    href === pathname ||
    (href === urls.managed() && pathname.startsWith(`${urls.managed()}/`)) ||
    (href === urls.portal() && /^\/portal\/tickets\//.test(pathname));
  return links.map((link) => ({ ...link, current: isHere(link.href) }));
}
