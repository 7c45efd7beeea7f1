import { useRef } from 'react';
import { urls } from '#web/app/urls.ts';
import { ActButton, ActForm, ActSubmit } from '#web/console/ticket/act-form.tsx';
import type {
  ConversationsView,
  ConversationView,
  MessageView,
} from '#web/console/ticket/conversations/conversations-view.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { AskedSide } from '#web/console/ticket/side/asked-side.tsx';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useTogetherWords, useWords } from '#web/console/use-words.ts';
import { EmailField, SelectField, TextArea, TextField } from '#web/ui/field/fields.tsx';
import { FileField } from '#web/ui/field/file-field.tsx';
import { Icon } from '#web/ui/icon.tsx';

/** The questions of a ticket to third parties: each opens to its messages, and the form below asks another one. */
export function ConversationsSide({
  page,
  view: { conversations, isClosed },
}: {
  page: TicketPage;
  view: ConversationsView;
}) {
  const say = useTogetherWords().conversations;
  const rows = conversations.map((conversation) => ({
    key: conversation.id,
    row: <Conversation page={page} conversation={conversation} isClosed={isClosed} />,
  }));
  return (
    <AskedSide title={say.title} rows={rows} ask={{ label: say.ask, act: 'ask-somebody-else' }} isClosed={isClosed}>
      <AskForm page={page} />
    </AskedSide>
  );
}

interface ConversationProps {
  page: TicketPage;
  conversation: ConversationView;
  isClosed: boolean;
}

function Conversation({ page, conversation, isClosed }: ConversationProps) {
  const say = useTogetherWords().conversations;
  const { subject, to, state, shown, messages } = conversation;
  return (
    <details className="group/question">
      <summary className="flex cursor-pointer list-none items-start gap-2 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1">
          <span className="block text-body wrap-anywhere sm:text-row">{subject}</span>
          <span className="block text-secondary wrap-anywhere text-ink-2">{to}</span>
          <span className={`block text-secondary ${state.name === 'failed' ? 'text-urgent' : 'text-ink-2'}`}>
            {state.word}
          </span>
        </span>
        <Icon name="chevronDown" className="mt-1 flex-none text-ink-2 group-open/question:rotate-180" />
      </summary>
      <div className="flex flex-col gap-3 py-3">
        <ol className="flex flex-col gap-3">
          {messages.map((message) => (
            <Message key={message.id} message={message} language={conversation.language} />
          ))}
        </ol>
        {shown && <p className="text-secondary text-ink-2">{say.shown}</p>}
        {!isClosed && <Work page={page} conversation={conversation} />}
      </div>
    </details>
  );
}

function Message({ message, language }: { message: MessageView; language: string }) {
  const { who, at, text, warning, note, isOut, files } = message;
  return (
    <li className={`min-w-0 border-l-2 pl-3 ${isOut ? 'border-line' : 'border-accent-line'}`}>
      <p className="flex flex-wrap gap-x-2 text-secondary text-ink-2">
        <span className="min-w-0 wrap-anywhere text-ink">{who}</span>
        <span className="whitespace-nowrap">{at}</span>
        {note && <span>{note}</span>}
      </p>
      {warning && <p className="text-secondary wrap-anywhere text-urgent">{warning}</p>}
      <p className="text-body wrap-anywhere whitespace-pre-line sm:text-row" translate="yes" lang={language}>
        {text ?? '…'}
      </p>
      {files.length > 0 && (
        <ul className="text-secondary">
          {files.map(({ id, name }) => (
            <li key={id} className="flex min-w-0 items-center gap-1.5">
              <Icon name="paperclip" className="flex-none text-ink-2" />
              <a href={urls.file(id)} className="link min-w-0 wrap-anywhere">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Writes again, closes, and shows to the requester. */
function Work({ page, conversation }: { page: TicketPage; conversation: ConversationView }) {
  const say = useTogetherWords().conversations;
  const { id, subject, state, shown } = conversation;
  const button = (act: string) => ({
    page,
    fields: { conversation: id },
    kind: 'plain' as const,
    'aria-label': say.named({ act, subject }),
  });
  const turn = state.name === 'closed' ? say.reopen : say.close;
  const sight = shown ? say.hide : say.show;
  return (
    <>
      <WriteForm page={page} conversation={conversation} />
      <p className="-ml-3 flex flex-wrap gap-x-1">
        <ActButton intent={state.name === 'closed' ? 'questionReopen' : 'questionClose'} {...button(turn)}>
          {turn}
        </ActButton>
        <ActButton intent={shown ? 'questionHide' : 'questionShow'} {...button(sight)}>
          {sight}
        </ActButton>
      </p>
    </>
  );
}

function WriteForm({ page, conversation: { id, subject } }: { page: TicketPage; conversation: ConversationView }) {
  const say = useTogetherWords().conversations;
  const form = useRef<HTMLFormElement>(null);
  const act = useAct('questionWrite', { key: id, onDone: () => form.current?.reset() });
  return (
    <ActForm ref={form} act={act} version={page.version} className="flex flex-col gap-3">
      <input type="hidden" name="conversation" value={id} />
      <TextArea
        name="text"
        id={`write-${id}`}
        label={say.write}
        rows={3}
        defaultValue={act.result?.values.text}
        aria-label={say.named({ act: say.write, subject })}
      />
      <FilesField id={`files-${id}`} />
      <ActSubmit act={act} label={say.sendAgain} kind="outlined" />
    </ActForm>
  );
}

function AskForm({ page }: { page: TicketPage }) {
  const say = useTogetherWords().conversations;
  const form = useRef<HTMLFormElement>(null);
  const act = useAct('question', { onDone: () => form.current?.reset() });
  const typed = act.result?.values;
  const field = (name: keyof typeof say.fields) => ({ name, id: `question-${name}`, label: say.fields[name] });
  return (
    <ActForm ref={form} act={act} version={page.version} className="mt-2 flex flex-col gap-3">
      <p className="text-secondary text-pretty text-ink-2">{say.lead}</p>
      <EmailField {...field('to')} autoComplete="off" defaultValue={typed?.to} />
      <TextField {...field('subject')} autoComplete="off" defaultValue={typed?.subject} />
      <TextArea {...field('text')} rows={4} defaultValue={typed?.text} />
      <FilesField id="question-files" />
      {page.choices.languages.length > 1 && (
        <SelectField
          {...field('language')}
          choices={page.choices.languages}
          defaultValue={typed?.language ?? page.language}
        />
      )}
      <ActSubmit act={act} label={say.send} kind="outlined" />
    </ActForm>
  );
}

/** The files go out with the question, as with an answer. */
function FilesField({ id }: { id: string }) {
  const { files } = useTogetherWords().conversations.fields;
  const { composer } = useWords();
  return <FileField name="files" id={id} label={files} choose={composer.chooseFiles} multiple />;
}
