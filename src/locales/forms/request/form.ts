import { builtIn } from '#locales/forms/built-in.ts';
import { requestWords } from '#locales/forms/messages.ts';

/** Something to add, change or remove: what, by when and why. */
export const request = builtIn('request', requestWords, {
  where: {
    site: { type: 'site', required: true },
    summary: { type: 'summary', required: true },
    url: { type: 'url' },
  },
  what: {
    about: { type: 'choice', completes: true },
    person: { type: 'line', completes: true, condition: { question: 'about', is: ['access'] } },
    change: { type: 'text', required: true },
    reason: { type: 'text', completes: true },
  },
  when: {
    deadline: { type: 'choice', completes: true },
    date: { type: 'date', completes: true, condition: { question: 'deadline', is: ['yes'] } },
    event: { type: 'line', condition: { question: 'deadline', is: ['yes'] } },
  },
  more: {
    files: { type: 'files' },
    urgent: { type: 'urgent' },
  },
});
