import { useEffect, useEffectEvent } from 'react';
import { useWritingWords } from '#web/console/use-words.ts';
import { Dialog } from '#web/ui/dialog.tsx';

interface MailPreviewProps {
  letter: { subject: string; text: string };
  /** The form data to post, and the address that returns the mail as HTML. */
  form: FormData;
  action: string;
  /** The name of the frame. */
  frame: string;
  onClose: () => void;
}

/** The mail as its reader gets it: subject, HTML in a sandboxed frame, and the plain text. */
export default function MailPreview({ letter, form, action, frame, onClose }: MailPreviewProps) {
  const { preview: words } = useWritingWords();
  const show = useEffectEvent(() => postInto(frame, action, form));
  useEffect(() => show(), []);
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose} width="page">
      <div className="min-h-0 overflow-y-auto px-4 pb-4 sm:px-5">
        <p className="text-body">
          <span className="text-ink-2">{words.subject}</span> <b>{letter.subject}</b>
        </p>
        <iframe
          name={frame}
          title={words.html}
          sandbox=""
          className="mt-3 h-[60dvh] w-full rounded-field border border-line bg-surface"
        />
        <details className="mt-3 text-body">
          <summary className="link w-fit cursor-pointer">{words.text}</summary>
          <pre className="mt-2 overflow-x-auto rounded-field bg-sunken px-3 py-2 font-sans text-secondary whitespace-pre-wrap">
            {letter.text}
          </pre>
        </details>
      </div>
    </Dialog>
  );
}

/** Posts a detached form into a frame: the response has its own policy and runs nothing. */
function postInto(target: string, action: string, fields: FormData): void {
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action, target, hidden: true });
  for (const [name, value] of fields) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value: String(value) });
    form.append(field);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}
