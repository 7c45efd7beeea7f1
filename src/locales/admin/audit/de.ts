import type { AuditWords } from '#locales/admin/audit/fr.ts';

export const de: AuditWords = {
  acts: {
    organisationAdded: 'Organisation hinzugefügt',
    organisationChanged: 'Organisation geändert',
    organisationDeleted: 'Organisation gelöscht',
    siteAdded: 'Website hinzugefügt',
    siteChanged: 'Website geändert',
    siteDeleted: 'Website gelöscht',
    entitled: 'Rolle vergeben',
    entitlementChanged: 'Rolle geändert',
    withdrawn: 'Rolle entzogen',
    managerNamed: 'Service-Manager ernannt',
    managerWithdrawn: 'Service-Manager abberufen',
    personChanged: 'Person geändert',
    deskCreated: 'Desk angelegt',
    administratorMade: 'Administrator benannt',
    tokenCreated: 'API-Token erstellt',
    formPublished: 'Formular veröffentlicht',
    lookChanged: 'Erscheinungsbild geändert',
    personErased: 'Daten einer Person gelöscht',
    personRead: 'Daten einer Person gelesen',
    complaintRead: 'Beschwerde gelesen',
    exported: 'Datei exportiert',
  },
};
