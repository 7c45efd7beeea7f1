import { SiteField } from '#web/console/pick/site-field.tsx';
import { ActPanel } from '#web/console/ticket/act-form.tsx';
import { ContactField } from '#web/console/ticket/contact-field.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { editorPanel, referPanel, type StrangersView } from '#web/console/ticket/strangers/strangers-view.ts';
import { useStrangerWords } from '#web/console/use-words.ts';
import { useTypedEarly } from '#web/ui/field/typed-early.ts';

/** Panels of a stranger's ticket: the text of each referral, and the site of a new editor. */
export function StrangerPanels({ page, view }: { page: TicketPage; view: StrangersView }) {
  const { strangers } = useStrangerWords();
  const { referrals } = view;
  return (
    <>
      {page.whyNot.close === null &&
        referrals.map(({ id, name, text, organisationId }) => (
          <ReferPanel
            key={id}
            {...{ id, text, page, hint: view.hint, contact: organisationId }}
            title={strangers.referTo({ name })}
          />
        ))}
      {page.whyNot.close === null && referrals.length === 0 && (
        <ReferPanel id="none" title={strangers.referWithout} text="" page={page} hint={view.hint} contact={null} />
      )}
      {page.whyNot.change === null && view.editor.whyNot === null && <EditorPanel page={page} view={view} />}
    </>
  );
}

interface ReferPanelProps {
  id: string;
  title: string;
  text: string;
  hint: string;
  /** The organisation that answers; null if the agent has to name it. */
  contact: string | null;
  page: TicketPage;
}

/** The agent sees the full text before sending: a referral is never automatic (R8). */
function ReferPanel({ id, title, text, hint, contact, page }: ReferPanelProps) {
  const { strangers } = useStrangerWords();
  const typedEarly = useTypedEarly();
  return (
    <ActPanel panel={referPanel(id)} intent="refer" page={page} title={title} submit={strangers.referSend}>
      {(_, values) => (
        <>
          {contact === null ? (
            <ContactField name="contact-typed" page={page} />
          ) : (
            <label className="flex flex-col gap-1">
              <span className="text-label">{strangers.referText}</span>
              <textarea
                ref={typedEarly}
                name="text"
                rows={10}
                lang={page.language}
                defaultValue={values.text ?? text}
                className="control py-1.5"
              />
            </label>
          )}
          <input type="hidden" name="contact" value={contact ?? ''} />
          <p className="text-secondary text-pretty text-ink-2">{hint}</p>
        </>
      )}
    </ActPanel>
  );
}

function EditorPanel({ page, view: { editor } }: { page: TicketPage; view: StrangersView }) {
  const { strangers: say } = useStrangerWords();
  return (
    <ActPanel panel={editorPanel} intent="editor" page={page} title={say.makeEditorTitle} submit={say.makeEditorSubmit}>
      {(_, values) => (
        <>
          <SiteField
            name="site"
            id={`${editorPanel}-site`}
            label={say.makeEditorSite}
            defaultValue={values.site ?? editor.site}
          />
          <p className="text-secondary text-pretty text-ink-2">{editor.hint}</p>
        </>
      )}
    </ActPanel>
  );
}
