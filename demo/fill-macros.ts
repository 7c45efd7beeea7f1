import type { Actors } from '#demo/find-actors.ts';
import { saveMacro } from '#desk/macros/save-macro.ts';
import type { World } from '#desk/spine/world.ts';
import { elseEnglish, noText } from '#domain/language.ts';
import type { MacroInput } from '#domain/macros/macro.ts';

/** Everyday replies of the first desk's agents. */
const macros: (Pick<MacroInput, 'names'> & Partial<MacroInput>)[] = [
  {
    names: elseEnglish({ fr: 'Salutation', nl: 'Begroeting', de: 'Anrede', en: 'Greeting' }),
    texts: elseEnglish({
      fr: 'Bonjour {requester.name},\n\nMerci pour votre message au sujet du ticket {ticket.number}.',
      nl: 'Dag {requester.name},\n\nBedankt voor uw bericht over ticket {ticket.number}.',
      de: 'Guten Tag {requester.name},\n\nvielen Dank für Ihre Nachricht zum Ticket {ticket.number}.',
      en: 'Hello {requester.name},\n\nThank you for your message about ticket {ticket.number}.',
    }),
  },
  {
    names: elseEnglish({ fr: 'Vider le cache', nl: 'Cache leegmaken', de: 'Cache leeren', en: 'Clear the cache' }),
    texts: elseEnglish({
      fr: 'Pouvez-vous vider le cache de votre navigateur (Ctrl, Maj et R sur la page) et nous dire si {site.name} s’affiche\u202f?',
      nl: 'Kunt u de cache van uw browser leegmaken (Ctrl, Shift en R op de pagina) en ons zeggen of {site.name} verschijnt?',
      de: 'Können Sie den Cache Ihres Browsers leeren (Strg, Umschalt und R auf der Seite) und uns sagen, ob {site.name} erscheint?',
      en: 'Could you clear the cache of your browser (Ctrl, Shift and R on the page) and tell us whether {site.name} appears?',
    }),
    tab: 'ask',
    acts: [{ do: 'assign', to: 'me' }],
  },
  {
    names: elseEnglish({
      fr: 'Réparé, à vérifier',
      nl: 'Hersteld, te controleren',
      de: 'Behoben, bitte prüfen',
      en: 'Mended, please check',
    }),
    texts: elseEnglish({
      fr: 'C’est réparé. Sans réaction de votre part, le ticket se clôture le {closing.date}.',
      nl: 'Het is hersteld. Zonder reactie van u wordt het ticket afgesloten op {closing.date}.',
      de: 'Es ist behoben. Ohne Reaktion von Ihnen wird das Ticket am {closing.date} geschlossen.',
      en: 'It is mended. Without a reaction from you the ticket closes on {closing.date}.',
    }),
    tab: 'handle',
    acts: [{ do: 'assign', to: 'me' }],
  },
  {
    names: elseEnglish({ fr: 'Site en panne', nl: 'Site ligt plat', de: 'Website ausgefallen', en: 'Site is down' }),
    acts: [
      { do: 'assign', to: 'me' },
      { do: 'priority', impact: 'site', urgencyLevel: 'blocks' },
      { do: 'kind', kind: 'incident' },
    ],
    reasons: elseEnglish({
      fr: 'Le site ne répond plus.',
      nl: 'De site antwoordt niet meer.',
      de: 'Die Website antwortet nicht mehr.',
      en: 'The site no longer answers.',
    }),
  },
  {
    names: elseEnglish({ fr: 'Publicité', nl: 'Reclame', de: 'Werbung', en: 'Advertising' }),
    acts: [{ do: 'close', reason: 'spam' }],
  },
];

/** Creates the macros, before the first ticket. */
export async function fillMacros(world: World, { desks, people }: Actors): Promise<void> {
  for (const macro of macros) {
    const typed = { id: null, seen: null, texts: noText, tab: null, acts: [], reasons: noText, ...macro };
    const saved = await saveMacro(world, people.jonas, desks.wcms, typed);
    if (!('saved' in saved)) throw new Error(`The demonstration’s macro is invalid: ${JSON.stringify(saved)}`);
  }
}
