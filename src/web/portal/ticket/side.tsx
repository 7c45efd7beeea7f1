import { portalTicketWords } from '#locales/portal/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { FieldInputOf } from '#web/shared/fields/field-input.tsx';
import { Button, Submit } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { fieldProps, NumberField, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { SideView } from './read-page.ts';
import type { TypedSide } from './run-action.ts';

interface SideProps {
  side: SideView;
  /** Input that was refused. */
  typed?: TypedSide;
}

/** The facts of a ticket, its participants and the phone numbers. */
export function Side({ side, typed }: SideProps) {
  const words = portalTicketWords[useVisit().language].side;
  return (
    <Section id="side" title={words.title} heading="sub" className="lg:max-w-72">
      <div className="mt-4">
        <Facts
          look="above"
          facts={[
            ...side.facts,
            { label: words.people, value: <People people={side.people} /> },
            ...(side.linked.length > 0 ? [{ label: words.linked, value: <Linked linked={side.linked} /> }] : []),
            { label: words.phone, value: <Phones phones={side.phones} /> },
          ]}
        />
      </div>
      <div className="mt-8 flex flex-col gap-8">
        {side.inputs.length > 0 && <OwnFields inputs={side.inputs} typed={typed} />}
        {side.may.add && <AddPerson typed={typed} />}
        {side.may.chooseLanguage && <ChooseLanguage side={side} />}
        {side.may.leave && <Leave />}
        <p className="text-secondary text-ink-2 print:hidden">{words.print}</p>
      </div>
    </Section>
  );
}

function People({ people }: Pick<SideView, 'people'>) {
  return (
    <ul>
      {people.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

function Linked({ linked }: Pick<SideView, 'linked'>) {
  return (
    <ul>
      {linked.map(({ number, summary }) => (
        <li key={number}>
          <a href={urls.portalTicket(number)}>{summary}</a>
        </li>
      ))}
    </ul>
  );
}

function Phones({ phones }: Pick<SideView, 'phones'>) {
  const words = portalTicketWords[useVisit().language].side;
  return (
    <>
      <ul>
        {phones.map(({ language, number, href }) => (
          <li key={href}>
            {language} <a href={href}>{number}</a>
          </li>
        ))}
      </ul>
      <p className="text-ink-2">{words.phoneQuote}</p>
    </>
  );
}

/** The fields that the desk leaves to its requesters. */
function OwnFields({ inputs, typed }: Pick<SideView, 'inputs'> & Pick<SideProps, 'typed'>) {
  const words = portalTicketWords[useVisit().language].side;
  return (
    <form method="post" noValidate className="flex flex-col items-start gap-3">
      <input type="hidden" name="intent" value="fields" />
      {inputs.map((input) => {
        const name = `field.${input.key}`;
        return (
          <FieldInputOf
            key={input.key}
            input={input}
            typed={typed?.fields?.[name] ?? input.value}
            error={typed?.errors.find(({ field }) => field === name)?.text}
            say={words.fields}
            site={(common) => <NumberField {...common} hint={words.fields.site} maxLength={4} />}
          />
        );
      })}
      <Button>{words.fields.save}</Button>
    </form>
  );
}

function AddPerson({ typed }: Pick<SideProps, 'typed'>) {
  const words = portalTicketWords[useVisit().language].side;
  return (
    <form method="post" noValidate className="flex flex-col items-start gap-3">
      <input type="hidden" name="intent" value="addPerson" />
      <TextField
        name="email"
        type="email"
        label={words.address}
        hint={words.addHint}
        defaultValue={typed?.email}
        error={typed?.errors.find(({ field }) => field === 'email')?.text}
        autoComplete="off"
      />
      <Button>{words.add}</Button>
    </form>
  );
}

function ChooseLanguage({ side: { language, languages } }: { side: SideView }) {
  const words = portalTicketWords[useVisit().language].side;
  const field = fieldProps({ language }, words);
  return (
    <form method="post" className="flex flex-col items-start gap-3">
      <input type="hidden" name="intent" value="language" />
      <SelectField {...field('language')} choices={languages} />
      <Button>{words.chooseLanguage}</Button>
    </form>
  );
}

function Leave() {
  const words = portalTicketWords[useVisit().language].side;
  return (
    <form method="post">
      <p className="text-secondary text-ink-2">{words.leaveDoes}</p>
      <Submit className="mt-3" kind="outlined" name="intent" value="leave">
        {words.leave}
      </Submit>
    </form>
  );
}
