import type { Script } from '#demo/script.ts';
import { archive } from '#demo/tickets/archive.ts';
import { archivesDesk } from '#demo/tickets/archives-desk.ts';
import { byForm } from '#demo/tickets/by-form.ts';
import { complaints } from '#demo/tickets/complaints.ts';
import { firstAnswers } from '#demo/tickets/first-answers.ts';
import { german } from '#demo/tickets/german.ts';
import { museum } from '#demo/tickets/museum.ts';
import { strangersAtTheDesk } from '#demo/tickets/strangers-at-the-desk.ts';
import { travel } from '#demo/tickets/travel.ts';
import { urgent } from '#demo/tickets/urgent.ts';
import { waterways } from '#demo/tickets/waterways.ts';

/** All scripts of the last four weeks, one per contact. */
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
