import { data, redirect } from 'react-router';
import { openReceipt } from '#desk/portal/answer-link.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { problems } from '#locales/problems/messages.ts';
import { answerWords, receiptWords } from '#locales/public/messages.ts';
import { findReceipts } from '#store/intake/receipts.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { AskedQuestions } from '#web/shared/asked/asked-questions.tsx';
import { type AskedView, askedView } from '#web/shared/asked/asked-view.ts';
import { takeAnswers } from '#web/shared/asked/take-answers.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { framed } from '#web/shared/frame/find-desk.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/rest-page.ts';
import { readLaterForm, readReceiptToken } from './read-receipt.ts';

/** The questions that an urgent incident left for later. The answers join the same ticket (R12). */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { answerer, desk, number } = await readRest(visit, params.token);
  const form = await readLaterForm(visit.services.world.db, answerer);
  const asked = form && form.asked.answeredAt === null ? askedView(visit, { link: answerer, desk }, form) : null;
  const back = urls.received(visit.language, params.token);
  return { desk: await framed(visit, desk), number, back, asked };
}

export async function action({ params, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const { answerer, desk } = await readRest(visit, params.token);
  const taken = await takeAnswers(visit, answerer, desk, await readForm(context));
  if ('again' in taken) return data({ asked: taken.again, refused: null }, { status: taken.status });
  if ('done' in taken) return redirect(urls.received(visit.language, params.token, { added: '1' }), 303);
  if (isRefused(taken, 'missing')) return redirect(urls.receivedRest(visit.language, params.token), 303);
  const refused = problems[visit.language].refusals[taken.refused].detail;
  return data({ asked: null as AskedView | null, refused }, { status: 409 });
}

/** Throws 404 for an address that is not ours or older than a day. */
async function readRest({ services: { world }, actor }: Visit, token: string) {
  const receipts = await findReceipts(world.db, readReceiptToken(world, token));
  const receipt = existing(receipts.find(({ urgent }) => urgent) ?? receipts[0]);
  const answerer = existing(await openReceipt(world, receipt.number, actor));
  return { answerer, number: receipt.number, desk: await world.readDesk(world.db, receipt.deskId) };
}

export default function RestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, number, back } = loaderData;
  const { language } = useVisit();
  const { rest: words } = receiptWords[language];
  const asked = actionData ? actionData.asked : loaderData.asked;
  const errors = asked?.errors ?? [];
  const title = errors.length > 0 ? answerWords[language].error({ title: words.title }) : words.title;
  return (
    <DeskFrame desk={desk}>
      <title>{`${title} – ${desk.name}`}</title>
      <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
        <BackLink href={back}>{words.back}</BackLink>
        <h1 className="mt-3 text-title">{words.title}</h1>
        <p className="mt-3 max-w-measure text-body">
          {asked ? (
            <>
              {words.lead} <TicketNumber number={number} />
            </>
          ) : (
            (actionData?.refused ?? words.none)
          )}
        </p>
        {errors.length > 0 && (
          <div className="mt-6 max-w-[720px]">
            <ErrorSummary title={answerWords[language].asked.fix({ count: errors.length })} errors={errors} />
          </div>
        )}
        {asked && (
          <div className="max-w-[720px]">
            <AskedQuestions view={asked} effect={words.effect} lead={answerWords[language].asked.hint} />
          </div>
        )}
      </div>
    </DeskFrame>
  );
}
