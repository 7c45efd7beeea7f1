import type { OwnAccessWords } from '#locales/access/own/fr.ts';

export const nl: OwnAccessWords = {
  title: 'Mijn toegang',
  lead: 'Wat u hebt, wat u gevraagd hebt, en hoe het met elke aanvraag staat.',
  none: 'U hebt op dit moment geen toegang.',
  noneText:
    'Het portaal is er voor redacteurs, site-eigenaars en servicemanagers. De servicemanager van uw organisatie geeft toegang.',
  ways: 'Wat u kunt doen',
  ask: 'Toegang vragen',
  askText: 'Uw servicemanager kent ze toe of weigert ze; hier ziet u hoe het met de aanvraag staat.',
  write: 'Naar de servicedesk schrijven',
  writeText: 'Om een probleem te melden of een vraag te stellen, met of zonder toegang.',
  find: 'Vinden wie voor een site verantwoordelijk is',
  findText: 'De communicatiedienst van de administratie staat in voor wat haar site zegt.',
  held: 'Wat u hebt',
  askMore: 'Een andere toegang vragen',
  on: ({ role, where }) => `${role} · ${where}`,
  since: ({ date }) => `sinds ${date}`,
  until: ({ date }) => `geleend tot en met ${date}`,
  requests: 'Mijn aanvragen van toegang',
  noRequests: 'U hebt geen toegang gevraagd.',
  done: 'Uw aanvraag is ingetrokken. Wie erover moest beslissen, weet het.',
  tooLate: 'Over deze aanvraag is al beslist: ze kan niet meer ingetrokken worden.',
};
