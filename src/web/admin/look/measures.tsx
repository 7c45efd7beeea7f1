import { lookWords } from '#locales/admin/messages.ts';
import type { Measure, Measured } from '#web/admin/look/measure-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Icon, WarningIcon } from '#web/ui/icons/icon.tsx';
import { Swatch } from './swatch.tsx';

/** Every colour pair of the accent, in its own colours, with its contrast in both themes. */
export function Measures({ measures }: { measures: Measure[] }) {
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
        <span className={`flex items-center gap-1 whitespace-nowrap ${passes ? '' : 'font-strong text-urgent'}`}>
          {passes ? <Icon name="check" className="text-handled" /> : <WarningIcon />}
          {words.ratio({ ratio })}
          <span className="sr-only">{passes ? words.passes : words.fails}</span>
        </span>
      </span>
    </td>
  );
}
