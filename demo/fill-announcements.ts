import type { Actors } from '#demo/find-actors.ts';
import { momentsBefore, on } from '#demo/moments.ts';
import { announce } from '#desk/announcements/announcements.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { AnnouncementPlan } from '#domain/announcements/announcement.ts';
import type { Instant } from '#domain/instant.ts';
import { elseEnglish } from '#domain/language.ts';
import { findDesk } from '#store/desks/desks.ts';

/** Two known incidents of the first desk: one in progress, one resolved. */
export async function fillAnnouncements(world: World, tx: Tx, { desks, people }: Actors): Promise<void> {
  const deskId = desks.wcms;
  const instantOf = momentsBefore(world.clock.now(), await findDesk(tx.trx, deskId));
  const [begun, over, overUntil] = [on(1, '09:05'), on(7, '13:10'), on(7, '14:25')].map(instantOf) as [
    Instant,
    Instant,
    Instant,
  ];
  for (const [at, plan] of [
    [overUntil, { ...slowSites, siteNumber: null, fromAt: over, untilAt: overUntil }],
    [begun, { ...noConfirmation, siteNumber: '1187', fromAt: begun, untilAt: null }],
  ] as [Instant, AnnouncementPlan][]) {
    const then: World = { ...world, db: tx.trx, clock: { now: () => at }, transact: (work) => work(tx) };
    const done = await announce(then, people.nadia, deskId, plan);
    if (!('id' in done)) throw new Error(`The demonstration’s announcement is invalid: ${JSON.stringify(done)}`);
  }
}

const noConfirmation = {
  titles: elseEnglish({
    fr: 'Les formulaires du site 1187 n’envoient pas de confirmation',
    nl: 'De formulieren van site 1187 sturen geen bevestiging',
    de: 'Die Formulare der Website 1187 senden keine Bestätigung',
    en: 'The forms of site 1187 send no confirmation',
  }),
  texts: elseEnglish({
    fr: 'Ce que les visiteurs remplissent arrive bien chez vous : seule leur confirmation par e-mail manque. Nous y travaillons.\n\nNe renvoyez rien à la main : les confirmations qui manquent partiront d’elles-mêmes.',
    nl: 'Wat bezoekers invullen, komt wel degelijk bij u aan: alleen hun bevestiging per e-mail ontbreekt. Wij werken eraan.\n\nVerstuur niets met de hand: de ontbrekende bevestigingen vertrekken vanzelf.',
    de: 'Was Besucherinnen und Besucher eingeben, kommt bei Ihnen an: Nur ihre Bestätigung per E-Mail fehlt. Wir arbeiten daran.\n\nVersenden Sie nichts von Hand: Die fehlenden Bestätigungen gehen von selbst hinaus.',
    en: 'What visitors fill in does reach you: only their confirmation by mail is missing. We are working on it.\n\nPlease send nothing by hand: the missing confirmations will go out by themselves.',
  }),
};

const slowSites = {
  titles: elseEnglish({
    fr: 'Toutes les pages se chargeaient lentement',
    nl: 'Alle pagina’s laadden traag',
    de: 'Alle Seiten luden langsam',
    en: 'All pages loaded slowly',
  }),
  texts: elseEnglish({
    fr: 'Un serveur de cache était en panne ; il est remplacé. Aucune donnée n’est perdue.',
    nl: 'Een cacheserver was defect; hij is vervangen. Er gingen geen gegevens verloren.',
    de: 'Ein Cache-Server war ausgefallen; er ist ersetzt. Es gingen keine Daten verloren.',
    en: 'A cache server had failed; it has been replaced. No data was lost.',
  }),
};
