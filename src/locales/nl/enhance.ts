import type { EnhanceWords } from '#locales/fr/enhance.ts';

export const nl: EnhanceWords = {
  suggest: {
    title: 'Misschien helpt dit (in een nieuw tabblad):',
    found: ({ count }) => (count === 1 ? '1 artikel helpt u misschien.' : `${count} artikelen helpen u misschien.`),
  },

  find: {
    label: 'Voorstellen',
    found: ({ count }) =>
      count === 1 ? '1 voorstel. Kies het met pijl omlaag.' : `${count} voorstellen. Kies met pijl omlaag.`,
    none: 'Geen voorstel. U kunt verdergaan met wat u hebt getypt.',
  },

  live: { changed: 'Er is nieuws.', show: 'Tonen' },
  upload: {
    drop: 'of sleep ze hierheen, of plak een beeld',
    picture: 'geplakt beeld.png',
    waits: 'wacht',
    sending: ({ percent }) => `${percent} %`,
    checking: 'wordt gecontroleerd',
    progress: ({ name }) => `${name} wordt verzonden`,
    sent: ({ name }) => `${name} is toegevoegd.`,
    held: 'toegevoegd; onze virusscanner controleert het later',
    removed: ({ name }) => `${name} is verwijderd.`,
    cancel: 'Annuleren',
    cancelNamed: ({ name }) => `Verzenden van ${name} annuleren`,
    remove: 'Verwijderen',
    removeNamed: ({ name }) => `${name} verwijderen`,
    retry: 'Opnieuw',
    retryNamed: ({ name }) => `${name} opnieuw verzenden`,
    tooLarge: ({ name, max }) =>
      `Het bestand “${name}” is te groot. Hoogstens ${max}: stuur een deel ervan, of een kleiner beeld`,
    tooMany: ({ name, count }) => `Het bestand “${name}” is er een te veel: een aanvraag heeft er hoogstens ${count}`,
    failed: ({ name }) =>
      `Het bestand “${name}” is niet aangekomen. Probeer het opnieuw; lukt het niet, dan gaat het mee met uw formulier`,
    waiting: ({ count }) =>
      count === 1
        ? 'Eén bestand is nog onderweg. De pagina gaat verder zodra het er is.'
        : `${count} bestanden zijn nog onderweg. De pagina gaat verder zodra ze er zijn.`,
  },
};
