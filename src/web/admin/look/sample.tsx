import type { Accent } from '#domain/look/accent.ts';
import { themes } from '#domain/look/themes.ts';
import { lookWords } from '#locales/admin/messages.ts';
import { sampleStylesheet } from '#web/admin/look/sample-stylesheet.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { type HeaderDesk, PublicHeader } from '#web/ui/frame/public-header.tsx';

export interface SampleProps {
  /** Both values are valid colours. */
  accent: Accent;
  name: string;
  logo: HeaderDesk['logo'];
  /** CSP nonce of this response, since pages without scripts have none. */
  nonce: string;
}

/** Header, link and button in both themes, as the public sees them. Nothing can be clicked. */
export function Sample({ accent, name, logo, nonce }: SampleProps) {
  const { preview, themes: names } = lookWords[useVisit().language];
  return (
    <section aria-labelledby="preview-title" className="mt-6">
      <style nonce={nonce}>{sampleStylesheet(accent)}</style>
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
                  {preview.text}{' '}
                  <a className="link" href="#preview-title">
                    {preview.link}
                  </a>
                  .
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
