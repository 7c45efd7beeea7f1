import { ActForm, ActSubmit } from '#web/console/ticket/act-form.tsx';
import { ContactField } from '#web/console/ticket/contact-field.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { editorPanel, referPanel, type StrangersView } from '#web/console/ticket/strangers/strangers-view.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useStrangerWords } from '#web/console/use-words.ts';
import { useTypedEarly } from '#web/ui/field/typed-early.ts';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

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
  const act = useAct('refer', { key: id, onDone: () => closePanel(referPanel(id)) });
  return (
    <PopoverPanel id={referPanel(id)} title={title}>
      <ActForm act={act} intent="refer" version={page.version} className="flex flex-col gap-3">
        {contact === null ? (
          <ContactField name="contact-typed" />
        ) : (
          <label className="flex flex-col gap-1">
            <span className="text-label">{strangers.referText}</span>
            <textarea
              ref={typedEarly}
              name="text"
              rows={10}
              lang={page.language}
              defaultValue={act.result?.values.text ?? text}
              className="control py-1.5"
            />
          </label>
        )}
        <input type="hidden" name="contact" value={contact ?? ''} />
        <p className="text-secondary text-pretty text-ink-2">{hint}</p>
        <ActSubmit act={act} label={strangers.referSend} />
      </ActForm>
    </PopoverPanel>
  );
}

function EditorPanel({ page, view }: { page: TicketPage; view: StrangersView }) {
  const { strangers } = useStrangerWords();
  const act = useAct('editor', { onDone: () => closePanel(editorPanel) });
  return (
    <PopoverPanel id={editorPanel} title={strangers.makeEditorTitle}>
      <ActForm act={act} intent="editor" version={page.version} className="flex flex-col gap-3">
        <label className="flex flex-col gap-1">
          <span className="text-label">{strangers.makeEditorSite}</span>
          <input
            name="site"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={act.result?.values.site ?? view.editor.site}
            className="control w-32"
          />
        </label>
        <p className="text-secondary text-pretty text-ink-2">{view.editor.hint}</p>
        <ActSubmit act={act} label={strangers.makeEditorSubmit} />
      </ActForm>
    </PopoverPanel>
  );
}
