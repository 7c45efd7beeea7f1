import type { AuditWords } from '#locales/admin/audit/fr.ts';

export const nl: AuditWords = {
  acts: {
    organisationAdded: 'Organisatie toegevoegd',
    organisationChanged: 'Organisatie gewijzigd',
    organisationDeleted: 'Organisatie verwijderd',
    siteAdded: 'Site toegevoegd',
    siteChanged: 'Site gewijzigd',
    siteDeleted: 'Site verwijderd',
    entitled: 'Rol gegeven',
    entitlementChanged: 'Rol gewijzigd',
    withdrawn: 'Rol ingetrokken',
    managerNamed: 'Servicemanager benoemd',
    managerWithdrawn: 'Servicemanager ingetrokken',
    personChanged: 'Persoon gewijzigd',
    deskCreated: 'Desk aangemaakt',
    administratorMade: 'Beheerder aangesteld',
    tokenCreated: 'API-token aangemaakt',
    formPublished: 'Formulier gepubliceerd',
    lookChanged: 'Uiterlijk gewijzigd',
    personErased: 'Gegevens van een persoon gewist',
    personRead: 'Gegevens van een persoon gelezen',
    complaintRead: 'Klacht gelezen',
    exported: 'Bestand geëxporteerd',
  },
};
