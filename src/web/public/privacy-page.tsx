import { draftDaysMax } from '#desk/forms/save-contact-draft.ts';
import { sessionSeconds } from '#desk/sign-in/sessions.ts';
import { privacyWords } from '#locales/public/messages.ts';
import { visitContext } from '#web/app/context.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { findPublicDesk, framedInAddress, languageOf } from '#web/shared/frame/find-desk.ts';
import { NoticePage, noticeWays } from '#web/shared/frame/notice-page.tsx';
import type { Route } from './+types/privacy-page.ts';

/** A desk's privacy notice, with the retention times that the software applies. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const language = languageOf(params);
  const { protocol, searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const words = privacyWords[language];
  const name = desk.names[language];
  const prefix = protocol === 'https:' ? '__Host-' : '';
  const drafts = ['draft', 'complaint'].map((what) => `${prefix}belfry-${what}-${desk.prefix.toLowerCase()}`);
  const facts = {
    desk: name,
    mailbox: desk.mailbox,
    draftDays: draftDaysMax,
    sessionHours: sessionSeconds / 3_600,
    cookies: {
      theme: 'theme',
      session: `${prefix}belfry`,
      draft: drafts.join(', '),
    },
  };
  return {
    desk: await framedInAddress(visit, desk),
    title: words.title,
    description: words.description({ desk: name }),
    parts: [...words.keeps(facts), ...words.promises(facts)],
    ways: noticeWays(desk, language),
  };
}

export const handle: PageHandle = { cached: { query: ['desk'] } };

export default function Page({ loaderData }: Route.ComponentProps) {
  return <NoticePage {...loaderData} />;
}
