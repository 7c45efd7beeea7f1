import { type ReactNode, useRef, useState } from 'react';
import { acceptedFiles } from '#domain/files/file-kinds.ts';
import { isHeld, type MessageTab } from '#domain/messages/written-message.ts';
import { ActErrors, ConflictNotice } from '#web/console/ticket/act-form.tsx';
import { ArticlePicker } from '#web/console/ticket/articles/article-picker.tsx';
import { Checklist } from '#web/console/ticket/composer/checklist.tsx';
import {
  DraftState,
  NewerDraft,
  OtherLanguage,
  OthersSending,
} from '#web/console/ticket/composer/draft/draft-notices.tsx';
import { NewMessages, useSeen } from '#web/console/ticket/composer/new-messages.tsx';
import { PreviewButton } from '#web/console/ticket/composer/preview-button.tsx';
import { SendButton, sendByKey } from '#web/console/ticket/composer/send-button.tsx';
import { type useMacroChoice, useTakenMacro } from '#web/console/ticket/composer/use-macro-choice.ts';
import { type SendFailure, useSending } from '#web/console/ticket/composer/use-sending.ts';
import { useWriting } from '#web/console/ticket/composer/use-writing.ts';
import { WritingArea } from '#web/console/ticket/composer/writing-area.tsx';
import { ActsAlone, ActsPanel, useActsAlone } from '#web/console/ticket/macros/acts-panel.tsx';
import { MacroPicker } from '#web/console/ticket/macros/macro-picker.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useWords, useWritingWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { FormatBar } from '#web/shared/editor/format-bar.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import { nativeFiles } from '#web/ui/field/file-field.tsx';
import { Icon, WarningIcon } from '#web/ui/icon.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import type { Uploads } from './use-uploads.ts';

interface MessageFormProps {
  page: TicketPage;
  tab: MessageTab;
  macros: ReturnType<typeof useMacroChoice>;
}

/** Answer, information request, note or closing notice: a text, files if any, and the effects of sending. */
export function MessageForm({ page, tab, macros }: MessageFormProps) {
  const { composer } = useWords();
  const sending = useSending(page.number, tab);
  const alone = useActsAlone(tab, () => writing.chosenActs.change(null));
  const seen = useSeen(page, sending.result, alone.result);
  const writing = useWriting(page, tab, seen.note);
  const { uploads, draft, base, chosenActs } = writing;
  useTakenMacro(page, tab, writing, macros.choice);
  // Without scripts the page returns the input.
  const [values] = useState(sending.result?.values);
  return (
    <>
      <form
        ref={writing.form}
        method="post"
        encType="multipart/form-data"
        onSubmit={(event) => void sending.send(event, writing, seen.seen)}
        onInput={writing.changed}
        onKeyDown={sendByKey}
        onFocus={writing.want}
        onDragOver={allowFiles}
        onDrop={(event) => dropFiles(event, writing.takeFiles)}
        className="flex flex-col gap-3"
      >
        <input type="hidden" name="intent" value={tab} />
        <input type="hidden" name="version" value={seen.seen} />
        <To page={page} tab={tab}>
          <span
            role="status"
            data-said={(tab === 'note' && sending.result?.done) || sending.result?.conflict ? '' : undefined}
          >
            {tab === 'note' && draft.savedAt === null && sending.result?.done}
            <DraftState draft={draft} />
          </span>
        </To>
        {page.whyNot[tab] && <Banner tone="sunken">{page.whyNot[tab]}</Banner>}
        <NewerDraft draft={draft} />
        <WritingArea
          writing={writing}
          id={`text-${tab}`}
          label={composer.text[tab]}
          lang={page.language}
          defaultValue={values?.text ?? base.content.text}
          onAsk={(what) => document.getElementById(`${what}-${tab}`)?.showPopover()}
        />
        {tab === 'ask' && <Checklist key={base.epoch} page={page} values={values} content={base.content} />}
        <FileList uploads={uploads} />
        {isHeld(tab) && <OtherLanguage draft={draft} page={page} />}
        {isHeld(tab) && <OthersSending page={page} />}
        <NewMessages count={sending.result?.conflict ? 0 : seen.newMessages} look={seen.look} />
        <ActsPanel page={page} tab={tab} chosenActs={chosenActs} act={alone} />
        <ConflictNotice act={sending} />
        <ActErrors act={sending} />
        <SendFailureNotice failure={sending.failure} />
        <Follows page={page} tab={tab} />
        <div className="sticky -bottom-3 flex flex-wrap items-center gap-x-2 gap-y-2 bg-surface py-1">
          <FormatBar tab={tab} withEditor={writing.whenReady} />
          <FilePicker id={`files-${tab}`} attach={uploads.attach} />
          <MacroPicker id={`macros-${tab}`} page={page} choose={macros.choose} />
          <ArticlePicker
            id={`articles-${tab}`}
            page={page}
            isInternal={tab === 'note'}
            withEditor={writing.whenReady}
          />
          <span className="contents sm:ml-auto sm:flex sm:items-center sm:gap-2">
            {isHeld(tab) && <PreviewButton number={page.number} tab={tab} writing={writing} />}
            <SendButton page={page} tab={tab} busy={sending.busy} />
          </span>
        </div>
      </form>
      <ActsAlone tab={tab} chosenActs={chosenActs} act={alone} version={seen.seen} />
    </>
  );
}

/** Nothing arrived and nothing is lost: the text stays. */
function SendFailureNotice({ failure }: { failure: SendFailure | null }) {
  const { sending } = useWritingWords();
  if (failure === null) return null;
  return (
    <Banner tone={failure === 'offline' ? 'sunken' : 'urgent'} live>
      {sending[failure]}
    </Banner>
  );
}

/**
 * The native file input. With scripts each file uploads when chosen; without them the input lists the files in the browser's
 * language, and they are sent with the form.
 */
function FilePicker({ id, attach }: { id: string; attach: (files: File[]) => void }) {
  const { composer } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const isAwake = useHydrated();
  function choose(): void {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = '';
    attach(files);
  }
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-2 rounded-field has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <label htmlFor={id} title={composer.chooseFiles} className={buttonLook('plain')}>
        <Icon name="paperclip" />
        <span className="@max-[42rem]/composer:sr-only">{composer.chooseFiles}</span>
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept={acceptedFiles}
        name="files"
        multiple
        onChange={isAwake ? choose : undefined}
        className={isAwake ? 'sr-only' : `w-44 min-w-0 ${nativeFiles}`}
      />
    </span>
  );
}

/** Recipients, and the saved state of the draft beside them. Both have their place from the start, so that nothing moves. */
function To({ page, tab, children }: { page: TicketPage; tab: MessageTab; children: ReactNode }) {
  const { composer } = useWords();
  const { to, writtenIn } = page.composer;
  const readers = to.length === 0 ? composer.nobodyByMail : <b className="text-ink">{to.join(', ')}</b>;
  return (
    <p className="flex flex-wrap gap-x-6 text-secondary text-ink-2">
      <span>
        {tab === 'note' ? (
          composer.noteHint
        ) : (
          <>
            {composer.to} {readers}
          </>
        )}
      </span>
      {children}
      {tab !== 'note' && (
        <span className="inline-flex items-center gap-2 max-sm:basis-full sm:ml-auto">
          <Icon name="globe" />
          {writtenIn}
        </span>
      )}
    </p>
  );
}

/** The date promised by sending now (R16); absent if sending is not possible. */
function Follows({ page, tab }: { page: TicketPage; tab: MessageTab }) {
  if ((tab !== 'handle' && tab !== 'ask') || page.whyNot[tab]) return null;
  const promise = tab === 'handle' ? <b className="text-ink">{page.composer.closesOn}</b> : page.composer.asksUntil;
  return <p className="max-w-record text-secondary text-pretty text-ink-2">{promise}</p>;
}

function allowFiles(event: React.DragEvent): void {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault();
}

function dropFiles(event: React.DragEvent, take: (files: File[], how: 'dropped') => boolean): void {
  const files = [...event.dataTransfer.files];
  if (files.length === 0 || event.defaultPrevented) return;
  event.preventDefault();
  take(files, 'dropped');
}

/** Attached, uploading and refused files with the reason; each can be removed. */
function FileList({ uploads }: { uploads: Uploads }) {
  const { files: words } = useWritingWords();
  const { language } = useVisit();
  if (uploads.saved.length + uploads.uploading.length === 0) return null;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-secondary">
      {uploads.saved.map(({ id, name, size }) => (
        <li key={id} className="flex min-w-0 items-center gap-1.5">
          <Icon name="paperclip" className="text-ink-2" />
          <span className="truncate">{name}</span> <span className="text-ink-2">{size}</span>
          <IconButton icon="close" label={words.remove({ name })} onClick={() => uploads.remove(id)} />
        </li>
      ))}
      {uploads.uploading.map(({ key, name, part, refused }) => (
        <li key={key} className="flex min-w-0 items-center gap-1.5">
          {refused === null ? (
            <span className="text-ink-2">{words.adding({ name, percent: percent.format(part) })}</span>
          ) : (
            <span role="alert" className="flex gap-1.5 text-urgent">
              <WarningIcon className="mt-1" /> {refused}
            </span>
          )}
          <IconButton icon="close" label={words.remove({ name })} onClick={() => uploads.dismiss(key)} />
        </li>
      ))}
    </ul>
  );
}
