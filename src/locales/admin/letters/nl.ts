import type { LetterWords } from '#locales/admin/letters/fr.ts';

export const nl: LetterWords = {
  letters: {
    acknowledgement: { name: 'Ontvangstbevestiging', when: 'Gaat uit zodra een aanvraag binnenkomt.' },
    followUp: {
      name: 'Nieuw ticket na een afsluiting',
      when: 'Gaat uit wanneer een reactie op een afgesloten ticket een nieuw ticket opent.',
    },
    answer: { name: 'Antwoord', when: 'Gaat uit met elk antwoord van een medewerker.' },
    informationRequest: {
      name: 'Vraag om bijkomende informatie',
      when: 'Gaat uit wanneer een medewerker vraagt wat ontbreekt.',
    },
    reminder: { name: 'Herinnering', when: 'Gaat uit wanneer een vraag om informatie zonder antwoord blijft.' },
    closingNotice: {
      name: 'Bericht van afsluiting',
      when: 'Gaat uit wanneer de aanvraag behandeld is, of wanneer de herinneringen zonder antwoord bleven.',
    },
    closed: {
      name: 'Afsluiting',
      when: 'Gaat uit wanneer een medewerker het ticket afsluit: dubbel, persoon onbereikbaar, of op het woord van de aanvrager.',
    },
    referral: {
      name: 'Doorverwijzing',
      when: 'Gaat uit wanneer een medewerker de bevoegde dienst aanwijst. Het ticket is dan afgesloten.',
    },
  },
  none: 'Geen eigen alinea',
  change: ({ letter }) => `Wijzigen: ${letter}`,
  paragraph: 'Uw alinea',
  paragraphHint: ({ max }) =>
    `Gewone tekst, in de vier talen of in geen enkele, hoogstens ${max} tekens. Elke regel wordt een alinea.`,
  placeholders: {
    title: 'Wat Belfry invult',
    lead: 'Schrijf deze namen precies zo, met hun accolades.',
    name: 'U schrijft',
    meaning: 'Wat het is',
    value: 'Voorbeeld',
    number: 'het ticketnummer',
    desk: 'de naam van de desk',
    mailbox: 'het e‑mailadres van de desk',
    hours: 'de openingsuren',
  },
  situation: 'Getoonde situatie',
  situations: {
    request: 'Gewone aanvraag',
    urgent: 'Dringend incident',
    complaint: 'Klacht',
    stranger: 'Adres nog niet bevestigd',
    handled: 'Aanvraag behandeld',
    silence: 'Geen antwoord op de herinneringen',
    duplicate: 'Dubbel',
    unreachable: 'Persoon onbereikbaar',
    solved: 'Opgelost, zegt de aanvrager',
    withdrawn: 'Aanvraag ingetrokken',
  },
  preview: {
    title: 'Voorbeeldweergave',
    button: 'Voorbeeld tonen',
    lead: 'Het hele bericht zoals men het op een telefoon leest, met een voorbeeldticket. Er is nog niets opgeslagen.',
    saved: 'Het hele bericht zoals men het op een telefoon leest, met een voorbeeldticket.',
    subject: 'Onderwerp',
    from: 'Afzender',
    html: ({ language }) => `Bericht in HTML: ${language}`,
    text: 'Als gewone tekst',
    never: 'Deze desk stuurt geen herinnering: de instelling “Afsluiting” voorziet er geen.',
  },
  problems: {
    missing: ({ language }) => `${language} ontbreekt. Schrijf deze alinea ook in deze taal, of maak de vier leeg.`,
    long: ({ characters, max }) => `Deze alinea telt ${characters} tekens. Kort ze in tot hoogstens ${max}.`,
    unknown: ({ name }) => `{${name}} bestaat niet.`,
    meant: ({ name }) => `Bedoelde u {${name}}?`,
    known: ({ list }) => `U kunt schrijven: ${list}.`,
    brace: 'Er ontbreekt een accolade. Schrijf bijvoorbeeld {number}, of verwijder de accolade die alleen staat.',
  },
  example: {
    requester: 'Camille Lambert',
    answer: 'U kunt het nieuwsbericht weer opslaan.\nKomt de witte pagina terug, zeg ons dan hoe laat u ze zag.',
    done: 'Wij hebben het opslaan van nieuwsberichten hersteld en het uwe nagekeken.',
    question: 'Om de oorzaak te vinden, ontbreekt ons nog iets.',
    organisation: 'Administratie die voor de site verantwoordelijk is',
  },
};
