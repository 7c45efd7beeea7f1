import { test } from 'node:test';
import { openDemoDesk } from './demo-desk.ts';
import { exampleAddresses } from './example-addresses.ts';
import { macroStates } from './macro-states.ts';
import { staffStates } from './staff-states.ts';
import { viewStates } from './view-states.ts';
import { walkAs } from './walk-as.ts';

const desk = await openDemoDesk({ secondFactor: true });
const walked = { desk, addressOf: await exampleAddresses(desk) };
const both = ['fr', 'de'] as const;

for (const [at, language] of both.entries())
  test(`every staff page in every state passes, and the console’s frame does not move: ${language}`, () =>
    walkAs(walked, 'jonas', { ...staffStates, ...viewStates, ...macroStates }, { language, at, of: both.length }));
