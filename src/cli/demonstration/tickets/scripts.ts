import type { Script } from '#cli/demonstration/script.ts';
import { archive } from '#cli/demonstration/tickets/archive.ts';
import { archivesDesk } from '#cli/demonstration/tickets/archives-desk.ts';
import { byForm } from '#cli/demonstration/tickets/by-form.ts';
import { complaints } from '#cli/demonstration/tickets/complaints.ts';
import { firstAnswers } from '#cli/demonstration/tickets/first-answers.ts';
import { german } from '#cli/demonstration/tickets/german.ts';
import { museum } from '#cli/demonstration/tickets/museum.ts';
import { strangersAtTheDesk } from '#cli/demonstration/tickets/strangers-at-the-desk.ts';
import { travel } from '#cli/demonstration/tickets/travel.ts';
import { urgent } from '#cli/demonstration/tickets/urgent.ts';
import { waterways } from '#cli/demonstration/tickets/waterways.ts';

/** Everything that happened at the demonstration's desks in the last four weeks, contact by contact. */
export const scripts: Script[] = [
  ...urgent,
  ...firstAnswers,
  ...museum,
  ...archive,
  ...waterways,
  ...german,
  ...travel,
  ...byForm,
  ...strangersAtTheDesk,
  ...complaints,
  ...archivesDesk,
];
