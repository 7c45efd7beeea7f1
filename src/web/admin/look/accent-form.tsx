import { useState } from 'react';
import { type Accent, accentTokens, belfryAccent } from '#domain/look/accent.ts';
import { type Colour, drawn, grounds, readColour, type Theme, themes } from '#domain/look/contrast.ts';
import { tokenRule } from '#domain/look/stylesheet.ts';
import { lookWords } from '#locales/admin/messages.ts';
import { lowestOf, type Measure, type Measured, measuresOf } from '#web/admin/look/measure-view.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import { type HeaderDesk, PublicHeader } from '#web/ui/frame/public-frame.tsx';
import { Icon, WarningIcon } from '#web/ui/icon.tsx';
import { Part, type PartState } from './part.tsx';

interface SampledDesk {
  name: string;
  logo: HeaderDesk['logo'];
  /** CSP nonce of this response. */
  nonce: string;
}

interface AccentFormProps extends PartState {
  /** As typed; an invalid colour has no swatch and is not measured. */
  colours: Record<Theme, string>;
  state: 'tried' | 'own' | 'belfry';
  isOwn: boolean;
  desk: SampledDesk;
}

const examples: Accent = { light: '#1b5fae', dark: '#86b5ff' };

/** The accent's colours, with every contrast: computed while they are chosen, or by a button without scripts. */
export function AccentForm({ colours, state, isOwn, desk, ...part }: AccentFormProps) {
  const { language } = useVisit();
  const { accent } = lookWords[language];
  const [typed, setTyped] = useState(colours);
  const shown = readAccent(typed);
  const isChanged = themes.some((theme) => typed[theme] !== colours[theme]);
  return (
    <Part id="accent" title={accent.title} lead={accent.lead} meanwhile={part.meanwhile}>
      <form method="post" className="mt-3 flex flex-col gap-4">
        <input type="hidden" name="seen" value={part.seen} />
        <div className="grid max-w-fields gap-4 sm:grid-cols-2">
          {themes.map((theme) => (
            <ColourField
              key={theme}
              theme={theme}
              value={typed[theme]}
              onChange={(value) => setTyped({ ...typed, [theme]: value })}
            />
          ))}
        </div>
        <p className="flex items-center gap-2 text-body text-ink-2">
          {shown && <Swatch text={shown.light} ground="#ffffff" />}
          {shown && <Swatch text={shown.dark} ground="#151d23" />}
          {accent[isChanged ? 'tried' : state]}
        </p>
        <p className="flex flex-wrap gap-3">
          <Button name="intent" value="accent" kind="main">
            {accent.choose}
          </Button>
          <span className="[@media(scripting:enabled)]:hidden">
            <Button name="intent" value="compute">
              {accent.compute}
            </Button>
          </span>
          {isOwn && (
            <Button name="intent" value="dropAccent" kind="plain">
              {accent.drop}
            </Button>
          )}
        </p>
      </form>
      {shown && <Sample accent={shown} {...desk} />}
      {shown && <Measures measures={measuresOf(shown, language)} />}
    </Part>
  );
}

interface ColourFieldProps {
  theme: Theme;
  value: string;
  onChange: (value: string) => void;
}

/** A colour as text, with the browser's own picker and the lowest contrast of its theme beside it. */
function ColourField({ theme, value, onChange }: ColourFieldProps) {
  const { accent } = lookWords[useVisit().language];
  const colour = readColour(value);
  return (
    <div>
      <TextField
        name={theme}
        label={accent[theme]}
        hint={accent.hint({ example: examples[theme] })}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        length="short"
        autoComplete="off"
        spellCheck={false}
      />
      <p className="mt-2 flex min-h-9 flex-wrap items-center gap-3 text-body">
        {useHydrated() && (
          <input
            type="color"
            aria-label={accent.pick({ field: accent[theme] })}
            value={colour ?? '#000000'}
            onChange={({ target }) => onChange(target.value)}
            className="h-9 w-14 cursor-pointer rounded-field border border-line-strong bg-surface p-0.5"
          />
        )}
        {colour && <LowestContrast colour={colour} theme={theme} />}
      </p>
    </div>
  );
}

/** The worst pair decides whether the colour is taken. */
function LowestContrast({ colour, theme }: { colour: Colour; theme: Theme }) {
  const { language } = useVisit();
  const { accent } = lookWords[language];
  const lowest = lowestOf({ ...belfryAccent, [theme]: colour }, theme, language);
  return (
    <output className={`flex items-center gap-1 ${lowest.passes ? '' : 'font-strong text-urgent'}`}>
      {lowest.passes ? <Icon name="check" className="text-handled" /> : <WarningIcon />}
      {accent.lowest({ ratio: lowest.ratio })}
      {!lowest.passes && ` ${accent.advice[theme]}`}
    </output>
  );
}

function readAccent(typed: Record<Theme, string>): Accent | null {
  const [light, dark] = [readColour(typed.light), readColour(typed.dark)];
  return light !== null && dark !== null ? { light, dark } : null;
}

/** Two letters in one colour on another. SVG attributes set the colours, because the policy refuses inline styles. */
function Swatch({ text, ground }: { text: string; ground: string }) {
  return (
    <svg
      viewBox="0 0 40 24"
      width={40}
      height={24}
      aria-hidden="true"
      className="flex-none border border-line forced-color-adjust-none"
    >
      <rect width="40" height="24" fill={ground} />
      <text x="20" y="17" textAnchor="middle" fontSize="14" fontWeight="650" fill={text}>
        Aa
      </text>
    </svg>
  );
}

/** Header, link and button in both themes, as the public sees them. Nothing can be clicked. */
function Sample({ accent, name, logo, nonce }: SampledDesk & { accent: Accent }) {
  const { preview, themes: names } = lookWords[useVisit().language];
  return (
    <section aria-labelledby="preview-title" className="mt-6">
      <style nonce={nonce} suppressHydrationWarning>
        {sampleStylesheet(accent)}
      </style>
      <h3 id="preview-title" className="text-body font-strong">
        {preview.title}
      </h3>
      <p className="text-body text-ink-2">{preview.lead}</p>
      <div className="mt-3 grid gap-4 lg:grid-cols-2">
        {themes.map((theme) => (
          <figure key={theme}>
            <figcaption className="text-small text-ink-2">{names[theme]}</figcaption>
            <div data-theme={theme} inert className="look-sample mt-1 border border-line bg-bg text-ink">
              <PublicHeader desk={{ name, href: '#preview-title', logo }} />
              <div className="flex flex-col gap-4 px-gutter py-5 text-body">
                <p>
                  {preview.text} <a href="#preview-title">{preview.link}</a>.
                </p>
                <p>
                  <span className={buttonLook('main')}>{preview.button}</span>
                </p>
              </div>
            </div>
          </figure>
        ))}
      </div>
    </section>
  );
}

/** Returns the colours of both themes with the tested accent, for a sample of both on one page. */
function sampleStylesheet(accent: Accent): string {
  return themes
    .map((theme) =>
      tokenRule(`.look-sample[data-theme='${theme}']`, { ...pageTokens(theme), ...accentTokens(accent, theme) }),
    )
    .join('');
}

function pageTokens(theme: Theme): Record<string, string> {
  const values = Object.entries({ ...grounds, ...drawn });
  return Object.fromEntries(values.map(([token, colours]) => [token, colours[theme]]));
}

/** Every colour pair of the accent, in its own colours, with its contrast in both themes. */
function Measures({ measures }: { measures: Measure[] }) {
  const { measures: words, themes } = lookWords[useVisit().language];
  return (
    <table className="mt-6 w-full max-w-fields text-left text-body sm:text-row">
      <caption className="pb-2 text-left text-body font-strong">{words.title}</caption>
      <thead className="text-small text-ink-2">
        <tr className="border-b border-line">
          <th scope="col" className="py-1.5 pr-3 font-normal">
            {words.pair}
          </th>
          <th scope="col" className="py-1.5 pr-3 font-normal">
            {themes.light}
          </th>
          <th scope="col" className="py-1.5 font-normal">
            {themes.dark}
          </th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ name, light, dark }) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1.5 pr-3 font-normal">
              {name}
            </th>
            <Cell {...light} />
            <Cell {...dark} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ textColour, groundColour, ratio, passes }: Measured) {
  const words = lookWords[useVisit().language].measures;
  return (
    <td className="py-1.5 pr-3 align-middle">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:flex-nowrap">
        <Swatch text={textColour} ground={groundColour} />
        <span
          className={`flex items-center gap-1 @min-[20rem]/page:whitespace-nowrap ${passes ? '' : 'font-strong text-urgent'}`}
        >
          {passes ? <Icon name="check" className="text-handled" /> : <WarningIcon />}
          {words.ratio({ ratio })}
          <span className="sr-only">{passes ? words.passes : words.fails}</span>
        </span>
      </span>
    </td>
  );
}
