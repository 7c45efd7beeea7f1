import { languages } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { PhoneField, TextField } from '#web/ui/field/text-field.tsx';
import { errorOf } from './error-of.ts';
import type { RequestView } from './views.ts';

/** Who writes. A complaint may stay without a name (R10); a request needs a way to be answered. */
export function PersonFields({ view }: { view: RequestView }) {
  const words = contactWords[useVisit().language];
  const { request, optional } = words;
  const { sender, answers, errors } = view;
  const isComplaint = sender === 'complaint';
  return (
    <section aria-labelledby="you" className="flex flex-col gap-8">
      <div>
        <h2 id="you" className="text-section">
          {request.you}
        </h2>
        {isComplaint && <p className="mt-2 max-w-measure text-body text-ink-2">{request.anonymous}</p>}
      </div>
      <TextField
        name="name"
        {...request.name}
        optional={isComplaint ? optional : undefined}
        error={errorOf(errors, 'name')}
        defaultValue={answers.name}
        length="medium"
        autoComplete="name"
      />
      <TextField
        name="email"
        {...request.email}
        optional={isComplaint ? optional : undefined}
        error={errorOf(errors, 'email')}
        defaultValue={answers.email}
        length="medium"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        autoCapitalize="none"
      />
      <PhoneField
        name="phone"
        {...request.phone}
        optional={optional}
        error={errorOf(errors, 'phone')}
        defaultValue={answers.phone}
      />
      <SelectField
        name="language"
        {...request.language}
        defaultValue={answers.language}
        choices={languages.map((value) => ({ value, label: ownNames[value] }))}
      />
    </section>
  );
}
