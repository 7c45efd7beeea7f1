import { redirect } from 'react-router';
import { senders } from '#domain/forms/contact-draft.ts';
import { longDay } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { type FormVisit, readDraft } from '#web/public/contact/draft/read-draft.ts';
import { savedUntilOnDesk } from '#web/public/contact/draft/saved-until.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { stepAddress } from '#web/public/contact/steps/step.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { framed } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/page.ts';
import { WhoStep } from './who-step.tsx';

/** Without a draft, the page is the same for everyone. */
export const handle = { cached: { query: ['desk', 'asked', 'who', 'kind', 'site', 'discarded', 'expired'] } };

/** The first question; its answer becomes `who` in the address. */
export async function loader(args: Route.LoaderArgs) {
  const found = await readDraft(args);
  const { visit, request } = found;
  const { searchParams } = new URL(request.url);
  const said = Object.fromEntries([...searchParams].filter(([name]) => ['desk', 'kind', 'site'].includes(name)));
  const who = searchParams.get('who');
  const sender = senders.find((each) => each === who);
  if (who === 'visitor') throw redirect(urls.directory(visit.language, { desk: said.desk, q: said.site }));
  if (sender) throw redirect(urls.contactYou(visit.language, { ...said, ...(sender !== 'editor' && { who: sender }) }));
  return {
    desk: await framed(visit, found.desk),
    said,
    unsent: unsentOf(found),
    news: newsOf(searchParams, visit.language),
    missing: searchParams.has('asked') && who === null,
  };
}

/** Returns the unsent draft on this device, or null. */
function unsentOf({ visit, desk, draft }: FormVisit): { href: string; until: string } | null {
  if (draft === null || draft.sent !== null) return null;
  const { language } = visit;
  const about = { desk: desk.prefix };
  const until = longDay(savedUntilOnDesk(visit.services.world, draft.keptUntil), language, desk.zone);
  return { href: stepAddress(language, { at: 'check' }, about), until };
}

function newsOf(searchParams: URLSearchParams, language: keyof typeof contactWords): Notice | null {
  const { discarded, expired } = contactWords[language].draft;
  if (searchParams.has('discarded')) return { ...discarded, isNews: true };
  return searchParams.has('expired') ? { ...expired, isNews: true } : null;
}

/** No form posts here, so a POST was misdirected. */
export function action({ context }: Route.ActionArgs) {
  return redirect(urls.contact(context.get(visitContext).language), 303);
}

export default function ContactPage({ loaderData }: Route.ComponentProps) {
  const { desk, ...rest } = loaderData;
  return (
    <DeskFrame desk={desk}>
      <WhoStep desk={desk} {...rest} />
    </DeskFrame>
  );
}
