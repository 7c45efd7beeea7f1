import type { AccessibilityWords } from '#locales/public/accessibility/fr.ts';
import { ombudsman } from '#locales/public/authorities.ts';

export const nl: AccessibilityWords = {
  title: 'Toegankelijkheidsverklaring',
  description: ({ desk }) =>
    `Wat de pagina’s van ${desk} iedereen bieden, wat nog ontbreekt, en aan wie u het kunt melden.`,
  parts: ({ desk, mailbox, preparedOn, hours, complaintDays, lines }) => [
    {
      title: 'Ons engagement',
      says: [
        `${desk} wil dat iedereen deze pagina’s kan gebruiken: met het toetsenbord alleen, met een schermlezer, met grotere tekst, in andere kleuren, zonder script of met een trage verbinding.`,
        'Deze verklaring volgt de wet van 19 juli 2018 inzake toegankelijkheid van de websites en mobiele applicaties van overheidsinstanties. Ze geldt voor de publieke pagina’s van deze dienst: de supportpagina, het contactformulier, de hulpartikelen, de gids en de pagina’s waarnaar onze e\u2011mails leiden.',
      ],
    },
    {
      title: 'Nalevingsstatus',
      says: [
        'Deze pagina’s voldoen gedeeltelijk aan de norm EN 301 549 en aan de richtlijnen WCAG 2.2, niveau AA. De volgende punten zeggen waarom “gedeeltelijk”.',
      ],
    },
    {
      title: 'Niet-toegankelijke inhoud',
      says: [
        'Wat nog niet gegarandeerd is:',
        [
          'Hulpartikelen en aankondigingen worden door onze medewerkers geschreven. Een slecht gekozen titel, of een link die op zichzelf niet duidelijk is, kan ons ontgaan.',
          'De pagina’s zijn nog niet uitgeprobeerd door mensen die elke dag een schermlezer, een brailleleesregel of spraakbesturing gebruiken.',
        ],
        'Wat de wet niet oplegt:',
        [
          'Bestanden die anderen bij een aanvraag voegen, en e\u2011mails die zij ons sturen, blijven zoals zij ze hebben gemaakt.',
        ],
        'Geen enkele inhoud is uitgesloten wegens een onevenredige last.',
      ],
    },
    {
      title: 'Opstelling van deze verklaring',
      says: [
        `Deze verklaring is opgesteld op ${preparedOn}, na een evaluatie die we zelf hebben uitgevoerd.`,
        [
          'Bij elke wijziging van de software controleert een programma (axe) elke publieke pagina in al haar toestanden, in de vier talen, licht op een groot scherm en donker op een klein.',
          'Andere controles doorlopen het formulier met het toetsenbord alleen, zonder script, en bij een vergroting tot 400 %.',
          'Van elke kleur wordt het contrast berekend, ook van de eigen kleuren van een dienst.',
        ],
      ],
    },
    {
      title: 'Stuit u op een hindernis? Meld het ons',
      says: [
        `Beschrijf wat u tegenhoudt en het adres van de pagina. U krijgt meteen een nummer, en een eerste antwoord binnen ${hours} werkuren van de servicedesk. Is een inhoud voor u niet toegankelijk, dan geven we u die in een andere vorm.`,
        { to: 'form', label: 'Een hindernis melden met het formulier' },
        { to: 'mail', label: mailbox },
        ...lines.map(({ name, number, e164 }) => ({ phone: e164, label: `${number} (${name.toLowerCase()})` })),
      ],
    },
    {
      title: 'Als ons antwoord niet volstaat',
      says: [
        `U kunt eerst een klacht bij ons indienen. U krijgt een antwoord binnen ${complaintDays} kalenderdagen.`,
        { to: 'complaint', label: 'Een klacht indienen' },
        'U kunt zich ook tot de federale Ombudsman wenden. Die is onafhankelijk van onze administratie, en zijn hulp is gratis.',
        ...ombudsman('nl'),
      ],
    },
  ],
};
