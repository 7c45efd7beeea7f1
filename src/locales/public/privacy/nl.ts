import { dataProtection } from '#locales/public/authorities.ts';
import type { PrivacyWords } from '#locales/public/privacy/fr.ts';

export const nl: PrivacyWords = {
  title: 'Privacy',
  description: ({ desk }) => `Wat ${desk} van u bewaart, waarom, hoelang, en welke rechten u hebt.`,
  keeps: ({ desk, mailbox, cookies, sessionHours, draftDays }) => [
    {
      title: 'In het kort',
      says: [
        'We bewaren wat u ons schrijft en wat nodig is om u te antwoorden. We volgen u niet, we tonen geen reclame, en deze pagina’s laden niets van een andere site.',
      ],
    },
    {
      title: 'Wie verantwoordelijk is',
      says: [
        `De overheidsdienst die ${desk} verzorgt. U bereikt hem op hetzelfde adres als de servicedesk:`,
        { to: 'mail', label: mailbox },
      ],
    },
    {
      title: 'Wat we bewaren',
      says: [
        [
          'Uw ticket: wat u hebt geschreven, uw bestanden, uw naam, uw e\u2011mailadres, uw telefoonnummer als u het geeft, de site waarover het gaat en de taal.',
          'De e\u2011mails heen en terug, met de technische gegevens die bewijzen waar ze vandaan komen.',
          'De nota die een medewerker van een gesprek maakt. Gesprekken worden niet opgenomen.',
          'Een geschiedenis van het ticket: wie wat heeft gedaan, en wanneer.',
          'Tellingen zonder naam: hoe vaak een artikel is gelezen, of hoeveel bezoekers naar een overheidsdienst zijn verwezen.',
        ],
        'Een klacht kan zonder naam worden ingediend.',
      ],
    },
    {
      title: 'Op dit toestel',
      says: [
        'Deze pagina’s gebruiken alleen de cookies die ze nodig hebben. Geen enkele volgt u, en geen enkele wordt door een andere site gelezen.',
        {
          rows: [
            {
              name: cookies.theme,
              says: 'Uw keuze voor een lichte of donkere weergave. Alleen als u kiest, één jaar lang.',
            },
            { name: cookies.session, says: `Uw aanmelding. Alleen als u zich aanmeldt, ${sessionHours} uur lang.` },
            {
              name: cookies.draft,
              says: `Vindt terug wat u in het formulier hebt geschreven en nog niet hebt verstuurd. ${draftDays} dagen lang, daarna is alles gewist. Is de aanvraag verstuurd, dan dient hij nergens meer voor.`,
            },
          ],
        },
      ],
    },
  ],
  promises: ({ mailbox, draftDays }) => [
    {
      title: 'Waarom, en op welke grond',
      says: [
        [
          'Om u te antwoorden en uw aanvraag op te volgen: dat is onze taak van algemeen belang (AVG, artikel 6, 1, e).',
          'Om de documenten van de administratie te bewaren: dat is een wettelijke verplichting (AVG, artikel 6, 1, c; archiefwet van 24 juni 1955).',
          'Om de dienst tegen robots en misbruik te beschermen: dat hoort bij dezelfde taak. Het adres van uw netwerk dient om de verzendingen van één uur te tellen, in het geheugen, en wordt niet bewaard.',
        ],
        'Geen enkele beslissing over u wordt door een machine alleen genomen.',
      ],
    },
    {
      title: 'Hoelang',
      says: [
        [
          `Wat geschreven en niet verstuurd is: ${draftDays} dagen.`,
          'Tickets: zolang de dienst ze nodig heeft, daarna volgens de archiefwet. Wat moet worden gearchiveerd, wordt nooit zonder toelating vernietigd.',
          'Op uw verzoek wissen we uw gegevens zodra de wet het toelaat. De geschiedenis zegt dan nog dat er iets is gebeurd, maar niet meer wie u bent of wat u hebt geschreven.',
        ],
      ],
    },
    {
      title: 'Wie wat ziet',
      says: [
        [
          'De medewerkers van deze servicedesk, en u.',
          'De mensen die aan het ticket deelnemen, omdat u of een medewerker ze heeft toegevoegd.',
          'De servicemanager van de organisatie waarvan de site is.',
          'Een klacht: eerst alleen de klachtencoördinator. Over wie ze gaat, ziet ze nooit.',
        ],
        'We verkopen of geven niets aan iemand anders.',
      ],
    },
    {
      title: 'Uw rechten',
      says: [
        'U kunt vragen wat we van u bewaren en er een kopie van krijgen, het laten verbeteren, het laten wissen als de wet het toelaat, het gebruik ervan beperken of er bezwaar tegen maken. Schrijf ons: u krijgt een antwoord binnen een maand.',
        { to: 'form', label: 'Een verzoek doen met het formulier' },
        { to: 'mail', label: mailbox },
      ],
    },
    {
      title: 'Als u het niet eens bent',
      says: ['U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit.', ...dataProtection('nl')],
    },
  ],
};
