import type { TroubleWords } from '#locales/console/trouble/fr.ts';

export const nl: TroubleWords = {
  trouble: {
    signedOut: 'Uw sessie is afgelopen',
    kept: ({ name }) =>
      `Meld u opnieuw aan als ${name}: wat u hebt geschreven, staat er nog, en wat u verstuurde, vertrekt daarna. Er gaat een klein venster open met alle manieren om u aan te melden.`,
    other: ({ name }) =>
      `In deze browser is iemand anders aangemeld. Deze pagina is van ${name}: meld u onder die naam aan, of verlaat de pagina.`,
    loading: 'De pagina komt eraan…',
    signIn: 'Aanmelden en verdergaan',
    leave: 'De pagina verlaten',
    away: ({ time }) =>
      `Geen verbinding met de dienst sinds ${time}. Er gaat niets verloren: wat u hebt verstuurd, wacht en vertrekt vanzelf, één keer.`,
    again: 'Nu opnieuw proberen',
  },
};
