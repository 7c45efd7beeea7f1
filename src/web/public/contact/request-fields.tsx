import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { TextArea } from '#web/ui/field/text-area.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import { editorKinds } from './check-answers.ts';
import { errorOf } from './error-of.ts';
import { FileFields } from './file-fields.tsx';
import type { RequestView } from './views.ts';

/** What it is about (R6). */
export function RequestFields({ view }: { view: RequestView }) {
  const words = contactWords[useVisit().language];
  const { request, optional } = words;
  const { sender, answers, errors } = view;
  const isComplaint = sender === 'complaint';
  const { summary, description, url } = request;
  return (
    <section aria-labelledby="about" className="mt-14 flex flex-col gap-8">
      <h2 id="about" className="text-section">
        {isComplaint ? request.aboutComplaint : request.about}
      </h2>
      {!isComplaint && (
        <ChoiceGroup
          name="kind"
          {...request.kind}
          error={errorOf(errors, 'kind')}
          chosen={[answers.kind]}
          choices={editorKinds.map((value) => ({ value, ...request.kinds[value] }))}
        />
      )}
      <TextField
        name="site"
        {...request.site}
        optional={isComplaint ? optional : undefined}
        error={errorOf(errors, 'site')}
        defaultValue={answers.site}
        length="medium"
        autoComplete="off"
      />
      <TextField
        name="summary"
        label={isComplaint ? summary.complaintLabel : summary.label}
        hint={isComplaint ? summary.complaintHint : summary.hint}
        error={errorOf(errors, 'summary')}
        defaultValue={answers.summary}
        autoComplete="off"
      />
      <TextField
        name="url"
        {...url}
        optional={optional}
        error={errorOf(errors, 'url')}
        defaultValue={answers.url}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="none"
      />
      <TextArea
        name="description"
        label={isComplaint ? description.complaintLabel : description.label}
        hint={isComplaint ? description.complaintHint : description.hint}
        error={errorOf(errors, 'description')}
        defaultValue={answers.description}
        rows={8}
      />
      <FileFields view={view} />
      {!isComplaint && <CheckField name="urgent" value="yes" {...request.urgent} defaultChecked={answers.urgent} />}
    </section>
  );
}
