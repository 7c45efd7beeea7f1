import { href, isRouteErrorResponse, useLocation } from 'react-router';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { inLanguage } from '#web/app/next-address.ts';

interface ErrorWords {
  missing: string;
  missingText: string;
  notSpoken: string;
  notSpokenText: string;
  tooLarge: string;
  tooLargeText: string;
  away: string;
  awayText: string;
  again: string;
  failed: string;
  failedText: string;
  reference: string;
  back: string;
}

/** "Not allowed" looks like "not found" (guide, 11). */
export const errorWords: InEachLanguage<ErrorWords> = {
  fr: {
    missing: 'Cette page n’existe pas',
    missingText: 'L’adresse est peut-être incomplète, ou la page a été déplacée.',
    notSpoken: 'Cette page n’existe pas en français',
    notSpokenText: 'Elle existe en :',
    tooLarge: 'Vos fichiers sont trop grands ensemble',
    tooLargeText:
      'Un envoi peut avoir 32 Mo. Revenez en arrière : ce que vous avez écrit est encore là. Envoyez les grands fichiers un à un.',
    away: 'Le service est interrompu pour un moment',
    awayText:
      'La faute est de notre côté. Réessayez dans quelques minutes. Ce que vous avez déjà envoyé est conservé. Si vous étiez en train d’écrire, revenez en arrière : votre texte est encore là.',
    again: 'Réessayer',
    failed: 'Cette page n’a pas pu être affichée',
    failedText: 'La faute est de notre côté. Ce que vous avez déjà envoyé est conservé. Réessayez dans un instant.',
    reference: 'Référence à citer au téléphone',
    back: 'Retour à la page d’accueil',
  },
  nl: {
    missing: 'Deze pagina bestaat niet',
    missingText: 'Misschien is het adres niet volledig, of is de pagina verplaatst.',
    notSpoken: 'Deze pagina bestaat niet in het Nederlands',
    notSpokenText: 'Ze bestaat in:',
    tooLarge: 'Uw bestanden zijn samen te groot',
    tooLargeText:
      'Eén verzending mag 32 MB groot zijn. Ga terug: wat u hebt geschreven, staat er nog. Verstuur grote bestanden één voor één.',
    away: 'De dienst is even onderbroken',
    awayText:
      'De fout ligt bij ons. Probeer het over enkele minuten opnieuw. Wat u al hebt verzonden, blijft bewaard. Was u aan het schrijven, ga dan terug: uw tekst staat er nog.',
    again: 'Opnieuw proberen',
    failed: 'Deze pagina kon niet worden getoond',
    failedText: 'De fout ligt bij ons. Wat u al hebt verzonden, blijft bewaard. Probeer het zo meteen opnieuw.',
    reference: 'Referentie om aan de telefoon te vermelden',
    back: 'Terug naar de startpagina',
  },
  de: {
    missing: 'Diese Seite gibt es nicht',
    missingText: 'Vielleicht ist die Adresse unvollständig, oder die Seite wurde verschoben.',
    notSpoken: 'Diese Seite gibt es nicht auf Deutsch',
    notSpokenText: 'Es gibt sie auf:',
    tooLarge: 'Ihre Dateien sind zusammen zu groß',
    tooLargeText:
      'Eine Sendung darf 32 MB haben. Gehen Sie zurück: Was Sie geschrieben haben, ist noch da. Senden Sie große Dateien einzeln.',
    away: 'Der Dienst ist für einen Moment unterbrochen',
    awayText:
      'Der Fehler liegt bei uns. Bitte versuchen Sie es in einigen Minuten noch einmal. Was Sie schon gesendet haben, bleibt erhalten. Wenn Sie gerade etwas geschrieben haben, gehen Sie zurück: Ihr Text ist noch da.',
    again: 'Noch einmal versuchen',
    failed: 'Diese Seite konnte nicht angezeigt werden',
    failedText:
      'Der Fehler liegt bei uns. Was Sie schon gesendet haben, bleibt erhalten. Bitte versuchen Sie es gleich noch einmal.',
    reference: 'Referenz, die Sie am Telefon nennen können',
    back: 'Zurück zur Startseite',
  },
  en: {
    missing: 'This page does not exist',
    missingText: 'The address may be incomplete, or the page has moved.',
    notSpoken: 'This page does not exist in English',
    notSpokenText: 'It exists in:',
    tooLarge: 'Your files are too large together',
    tooLargeText: 'One sending may have 32 MB. Go back: what you wrote is still there. Send large files one by one.',
    away: 'The service is interrupted for a moment',
    awayText:
      'The fault is ours. Please try again in a few minutes. Anything that you sent before is saved. If you were writing, go back: your text is still there.',
    again: 'Try again',
    failed: 'This page could not be shown',
    failedText: 'The fault is ours. Anything that you sent before is saved. Please try again in a moment.',
    reference: 'Reference to quote on the phone',
    back: 'Back to the start page',
  },
};

/** Data of the 404 for a page in a language that its desk does not have; the page is there in these. */
export interface NotSpoken {
  spoken: readonly Language[];
}

/**
 * The whole page when it cannot be shown: what failed, what is safe, and one way on. It depends on nothing that could also fail.
 */
export function ErrorPage({ error, language, reference }: { error: unknown; language: Language; reference?: string }) {
  const words = errorWords[language];
  const spoken = spokenOf(error);
  if (spoken) return <NotSpokenPage language={language} spoken={spoken} />;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  // An outage has no reference to report: it is the same for everybody.
  const hasReference = status >= 500 && status !== 503;
  const [title, text] = said(words, status);
  return (
    <main className="mx-auto max-w-page px-gutter py-18">
      <title>{title}</title>
      <h1 className="text-title">{title}</h1>
      <p className="mt-4 max-w-measure text-body">{text}</p>
      {hasReference && reference && (
        <p className="mt-4 text-secondary text-ink-2">
          {words.reference}: <span className="text-ink">{reference}</span>
        </p>
      )}
      <p className="mt-8 text-body">
        {/* An empty address means the current page. */}
        <a href={status === 503 ? '' : href('/')}>{status === 503 ? words.again : words.back}</a>
      </p>
    </main>
  );
}

function spokenOf(error: unknown): readonly Language[] | null {
  return isRouteErrorResponse(error) ? ((error.data as Partial<NotSpoken> | null)?.spoken ?? null) : null;
}

/** A page of a desk in a language that the desk does not have: says so, and leads to the same page in its languages. */
function NotSpokenPage({ language, spoken }: { language: Language; spoken: readonly Language[] }) {
  const words = errorWords[language];
  const { pathname, search } = useLocation();
  return (
    <main className="mx-auto max-w-page px-gutter py-18">
      <title>{words.notSpoken}</title>
      <h1 className="text-title">{words.notSpoken}</h1>
      <p className="mt-4 max-w-measure text-body">{words.notSpokenText}</p>
      <ul className="mt-4 flex flex-wrap gap-x-8 gap-y-3 text-body">
        {spoken.map((each) => (
          <li key={each}>
            <a href={inLanguage(pathname + search, each)} lang={each} hrefLang={each}>
              {ownNames[each]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

function said(words: ErrorWords, status: number): [title: string, text: string] {
  if (status === 503) return [words.away, words.awayText];
  if (status === 413) return [words.tooLarge, words.tooLargeText];
  return status < 500 ? [words.missing, words.missingText] : [words.failed, words.failedText];
}
