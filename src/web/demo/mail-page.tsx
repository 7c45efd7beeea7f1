import { demoWords } from '#locales/demo/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listDesks } from '#store/desks/desks.ts';
import { findDemonstrationMail } from '#store/sending/demonstration-mails.ts';
import { visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Facts } from '#web/ui/facts.tsx';
import type { Route } from './+types/mail-page.ts';
import { DemoFrame } from './demo-frame.tsx';
import { demonstrationOf } from './demonstration-of.ts';
import { viewMail } from './read-mail.ts';
import { SentNotice, WriteForm } from './write-form.tsx';
import { writeMail } from './write-mail.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  demonstrationOf(visit);
  const { db } = visit.services.world;
  const mail = existing(isId(params.id) ? await findDemonstrationMail(db, params.id) : undefined);
  const desks = await listDesks(db);
  const { html, ...view } = await viewMail(mail, visit.language, desks[0]!.zone);
  return {
    mail: { ...view, hasHtml: html !== null },
    desks: desks.map(({ mailbox, names }) => ({ value: mailbox, label: `${names[visit.language]} (${mailbox})` })),
  };
}

/** A reply keeps the subject and references the mail that it answers, as mail programs do. */
export async function action({ context, params }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const demonstration = demonstrationOf(visit);
  const mail = existing(isId(params.id) ? await findDemonstrationMail(visit.services.world.db, params.id) : undefined);
  const { messageId, references } = await viewMail(mail, visit.language, 'UTC');
  const thread = messageId === null ? {} : { inReplyTo: messageId, references };
  return writeMail(demonstration, await readForm(context), visit.language, thread);
}

export default function MailPage({ loaderData, actionData }: Route.ComponentProps) {
  const { mail, desks } = loaderData;
  const { language } = useVisit();
  const words = demoWords[language];
  const subject = /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`;
  const desk = desks.find(({ value }) => mail.from.includes(value))?.value ?? desks[0]?.value ?? '';
  const draft = { name: '', address: mail.address, desk, subject, text: '', forged: false };
  return (
    <DemoFrame current="mailbox" title={mail.subject}>
      {actionData && 'sent' in actionData && <SentNotice sent={actionData.sent} />}
      <BackLink href={urls.mailbox(language)}>{words.mailbox.back}</BackLink>
      <h1 className="mt-6 mb-6 text-ticket-title">{mail.subject}</h1>
      <Facts
        facts={[
          { label: words.mailbox.from, value: mail.from },
          { label: words.mailbox.to, value: mail.address },
          { label: words.mailbox.sent, value: mail.sent },
        ]}
      />
      {mail.hasHtml && (
        <iframe
          title={words.mailbox.asHtml}
          src={urls.mailHtml(language, mail.id)}
          className="mt-8 h-[58rem] w-full max-w-180 border border-line bg-surface"
        />
      )}
      <details className="mt-8 max-w-180">
        <summary className="link w-fit text-body">{words.mailbox.asText}</summary>
        <pre className="mt-3 font-[inherit] text-body whitespace-pre-wrap">{mail.text}</pre>
      </details>
      <div className="mt-14">
        <WriteForm title={words.write.reply} draft={draft} desks={desks} people={[]} written={actionData} />
      </div>
    </DemoFrame>
  );
}
