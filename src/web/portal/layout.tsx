import { href, Outlet, useLocation } from 'react-router';
import { type Language, languages, spokenBy } from '#domain/language.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { managedWords, ownAccessWords } from '#locales/access/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { portalFrameWords } from '#locales/portal/messages.ts';
import { frameWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { isByLink, ownVisit, ticketVisit } from '#web/portal/portal-visit.ts';
import { AppLinks } from '#web/shared/app/app-links.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed } from '#web/shared/frame/find-desk.ts';
import { footerLinks, supportAddress } from '#web/shared/frame/frame-links.ts';
import { ThemeSwitch } from '#web/shared/theme-switch.tsx';
import { PublicFrame } from '#web/ui/frame/public-frame.tsx';
import type { NavigationLink } from '#web/ui/frame/public-navigation.tsx';
import type { Route } from './+types/layout.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = params.number === undefined ? ownVisit(context, request) : ticketVisit(context, request, params.number);
  const { actor } = visit;
  const person = {
    name: actor.name,
    hasRole: actor.roles.length > 0,
    isManager: actor.organisationIds.length > 0,
    isStaff: isStaff(actor),
  };
  return {
    desk: await framed(visit, await findPublicDesk(visit, null)),
    person: isByLink(visit) ? null : person,
  };
}

/** The pages of signed-in users, and the single ticket of a reader who came by a link. They need no script. */
export default function PortalLayout({ loaderData }: Route.ComponentProps) {
  return (
    <PortalFrame {...loaderData}>
      <Outlet />
    </PortalFrame>
  );
}

/** The facts about a user on which the portal's menu depends. */
interface PortalPerson {
  name: string;
  /** A user without a role sees only the state of their requests (R9). */
  hasRole: boolean;
  /** True for the service manager of an organisation (R9). */
  isManager: boolean;
  isStaff: boolean;
}

interface PortalFrameProps {
  desk: FramedDesk;
  /** Null for a reader who came by a link and sees one ticket. */
  person: PortalPerson | null;
  children: React.ReactNode;
}

/** Header, languages and navigation of the portal. A language choice is saved for the person and keeps the page. */
function PortalFrame({ desk, person, children }: PortalFrameProps) {
  const { language, theme } = useVisit();
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const words = portalFrameWords[language];
  return (
    <>
      <form id={languageForm.id} method="post" action={href('/portal/language')}>
        <input type="hidden" name="next" value={here} />
      </form>
      <PublicFrame
        desk={{ name: desk.name, href: supportAddress(spokenBy(desk, language), desk), logo: desk.look.logo }}
        words={frameWords[language]}
        language={language}
        languageForm={languageForm}
        languages={languages.map((each) => ({ language: each, name: ownNames[each], href: here }))}
        navigation={portalLinks(person, desk, language, pathname)}
        signIn={
          person?.hasRole
            ? { href: urls.portalSettings(), label: person.name, current: pathname === urls.portalSettings() }
            : undefined
        }
        footer={footerLinks(desk, language, false)}
        theme={
          <>
            <ThemeSwitch current={theme} language={language} />
            {person && (
              <div className="flex flex-wrap gap-x-6 gap-y-2">
                {person.hasRole && (
                  <>
                    <a href={urls.ownAccess()}>{ownAccessWords[language].title}</a>
                    <a href={urls.account()}>{words.account}</a>
                  </>
                )}
                <form method="post" action={href('/sign-out')}>
                  <button type="submit" className="link">
                    {words.signOut}
                  </button>
                </form>
              </div>
            )}
          </>
        }
      >
        <AppLinks />
        {desk.look.stylesheet && <link rel="stylesheet" href={desk.look.stylesheet} precedence="desk" />}
        {children}
      </PublicFrame>
    </>
  );
}

/** Returns the portal's pages in menu order. */
function portalLinks(
  person: PortalPerson | null,
  desk: FramedDesk,
  language: Language,
  pathname: string,
): NavigationLink[] {
  const words = portalFrameWords[language];
  const own = { href: urls.ownAccess(), label: ownAccessWords[language].title };
  const links: NavigationLink[] =
    person?.hasRole === false
      ? [own, { href: urls.access(language), label: ownAccessWords[language].ask }]
      : [
          { href: urls.portal(), label: words.mine },
          ...(person?.isManager ? [{ href: urls.managed(), label: managedWords[language].menu }] : []),
          { href: urls.portalRequest(spokenBy(desk, language)), label: words.newRequest },
          ...(person?.isStaff ? [{ href: urls.console(), label: words.console }] : []),
        ];
  const isHere = (href: string) =>
    href === pathname ||
    (href === urls.managed() && pathname.startsWith(`${urls.managed()}/`)) ||
    (href === urls.portal() && /^\/portal\/tickets\//.test(pathname));
  return links.map((link) => ({ ...link, current: isHere(link.href) }));
}

const languageForm = { id: 'portal-language', intent: 'stay' };
