import { longDate } from '#locales/format.ts';
import { phone } from '#locales/phone.ts';
import { accessibilityWords, frameWords } from '#locales/public/messages.ts';
import { visitContext } from '#web/app/context.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { findPublicDesk, framedInAddress, languageOf } from '#web/shared/frame/find-desk.ts';
import { NoticePage, noticeWays } from '#web/shared/frame/notice-page.tsx';
import type { Route } from './+types/accessibility-page.ts';

/** Date of the assessment in the statement. A new assessment changes both. */
const preparedOn = '2026-11-25';

/** The accessibility statement of a desk, with its own complaint channels and the legal ones. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const language = languageOf(params);
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const words = accessibilityWords[language];
  const name = desk.names[language];
  const lines = desk.lines.map((line) => ({
    name: frameWords[language].line.in[line.language],
    number: phone(line.number),
    e164: line.number,
  }));
  return {
    desk: await framedInAddress(visit, desk),
    description: words.description({ desk: name }),
    parts: words.parts({
      desk: name,
      mailbox: desk.mailbox,
      lines,
      hours: desk.firstAnswerServiceHours,
      preparedOn: longDate(preparedOn, language, desk.zone),
      complaintDays: desk.complaintCalendarDays,
    }),
    ways: noticeWays(desk, language),
    title: words.title,
  };
}

export const handle: PageHandle = { cached: { query: ['desk'] } };

export default function Page({ loaderData }: Route.ComponentProps) {
  return <NoticePage {...loaderData} />;
}
