import { portalTicketWords } from '#locales/portal/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { SavedFile } from '#web/shared/files/saved-file.tsx';
import { Submit } from '#web/ui/button.tsx';
import { FieldErrors, TextArea } from '#web/ui/field/fields.tsx';
import { FileField } from '#web/ui/field/file-field.tsx';
import type { ReplyView } from './reply-view.ts';

export const replyFormId = 'reply-form';

/** A reply form with files. It says what sending does, and shows the input again if it was refused. */
export function ReplyForm({ view }: { view: ReplyView }) {
  const words = portalTicketWords[useVisit().language].reply;
  return (
    <section aria-labelledby="reply" className="mt-10 max-w-[720px]">
      <h2 id="reply" className="text-sub">
        {view.title}
      </h2>
      <p className="mt-2 max-w-measure text-body text-ink-2">{view.effect}</p>
      <form
        id={replyFormId}
        method="post"
        encType="multipart/form-data"
        noValidate
        className="mt-4 flex flex-col gap-6"
      >
        <input type="hidden" name="intent" value="reply" />
        <input type="hidden" name="version" value={view.version} />
        <input type="hidden" name="status" value={view.status} />
        <input type="hidden" name="page" value={view.page} />
        {view.files.map(({ id, seal }) => (
          <input key={id} type="hidden" name="kept" value={seal} />
        ))}
        {/* Enter triggers the first button of a form, so that must be "send", not "remove file". */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <FieldErrors value={view.errors}>
          <TextArea name="text" label={words.text} defaultValue={view.text} rows={6} />
          <FileField
            name="files"
            label={words.files}
            optional={words.optional}
            choose={words.choose}
            hint={view.filesHint}
            upload={view.upload}
            files={
              view.files.length > 0 && view.files.map((file) => <SavedFile key={file.id} file={file} field="files" />)
            }
            multiple
          />
        </FieldErrors>
        <Submit kind="outlined" wide>
          {words.send}
        </Submit>
      </form>
    </section>
  );
}
