import { languages } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { Button } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { PublicFrame } from '#web/ui/frame/public-frame.tsx';
import { FormSample } from './fields.tsx';

/** A form step: no scripts and no navigation. */
export default function FormPage() {
  return (
    <PublicFrame
      desk={{ name: 'WCMS Support', href: '#desk' }}
      words={{ skip: 'Naar de inhoud', languages: 'Taal', navigation: 'Pagina’s', menu: 'Menu', footer: 'Over' }}
      language="nl"
      languages={languages.map((each) => ({ language: each, name: ownNames[each], href: `/${each}` }))}
      footer={[{ href: '#privacy', label: 'Privacy' }]}
    >
      <title>Form</title>
      <div className="mx-auto grid max-w-page grid-cols-1 gap-18 px-gutter py-10 md:grid-cols-[640px_1fr]">
        <div>
          <FormSample />
          <p className="mt-10 flex flex-wrap items-center gap-x-5 gap-y-4 max-sm:flex-col">
            <Button kind="main" wide>
              Verder
            </Button>
            <a className="link font-strong" href="#more">
              Nog een onderwerp toevoegen
            </a>
          </p>
        </div>
        <aside className="max-md:hidden">
          <h2 className="mb-3 text-sub">Uw antwoorden tot nu toe</h2>
          <Facts
            look="above"
            facts={[
              { label: 'Wie u bent', value: 'Joke Vermeulen, redacteur' },
              { label: 'Soort vraag', value: 'Incident' },
            ]}
          />
        </aside>
      </div>
    </PublicFrame>
  );
}
