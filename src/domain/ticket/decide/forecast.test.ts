import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ForecastOptions, forecast } from '#domain/ticket/decide/forecast.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import {
  after,
  ask,
  exampleDesk,
  hold,
  markHandled,
  morning,
  openedTicket,
  ticketThatIs,
  ticketWithNotice,
  told,
} from '#test/example-ticket.ts';

const years = '2028-01-01T00:00:00Z';

function seen(ticket: Ticket, foresight: Partial<ForecastOptions> = {}) {
  const { steps, stopped } = forecast(ticket, exampleDesk, {
    now: morning,
    until: years,
    reach: 'mail',
    ...foresight,
  });
  return [
    ...steps.map(({ step, nth, of, at }) => (step === 'remind' ? `${step} ${nth}/${of} ${at}` : `${step} ${at}`)),
    ...(stopped ? [`${stopped.step} not: ${stopped.by} ${stopped.at}`] : []),
  ];
}

test('an unanswered request is forecast to its end: two reminders, the notice, then the closing (R15, R17)', () => {
  assert.deepEqual(seen(ticketThatIs('waiting').ticket), [
    'remind 1/2 2026-11-26T07:30:00Z',
    'remind 2/2 2026-11-30T07:30:00Z',
    'notice 2026-12-02T07:30:00Z',
    'close 2026-12-09T23:00:00Z',
  ]);
});

test('the closing of a forecast notice counts from the notice, not from the request', () => {
  const { steps } = forecast(ticketThatIs('waiting').ticket, exampleDesk, {
    now: morning,
    until: years,
    reach: 'mail',
  });
  assert.deepEqual(
    steps.map(({ closesAt }) => closesAt),
    Array(4).fill('2026-12-09T23:00:00Z'),
  );
});

test('steps beyond the end are not forecast, and a closing at exactly that midnight is', () => {
  const { ticket } = ticketThatIs('handled');
  assert.deepEqual(seen(ticket, { until: '2026-12-01T22:59:59Z' }), []);
  assert.deepEqual(seen(ticket, { until: '2026-12-01T23:00:00Z' }), ['close 2026-12-01T23:00:00Z']);
});

test('an overdue step happens now, and later steps keep their distance in business days', () => {
  assert.deepEqual(seen(ticketThatIs('waiting').ticket, { now: '2026-12-03T09:00:00Z' }), [
    'remind 1/2 2026-12-03T09:00:00Z',
    'remind 2/2 2026-12-07T07:30:00Z',
    'notice 2026-12-09T07:30:00Z',
    'close 2026-12-16T23:00:00Z',
  ]);
});

test('a held reply lets reminders and the notice pass, and blocks the closing (R22)', () => {
  const held = after(ticketThatIs('waiting'), hold(morning), morning);
  assert.deepEqual(seen(held.ticket).at(-1), 'close not: heldReply 2026-12-09T23:00:00Z');
  const noticed = after(ticketWithNotice(), hold(morning), morning);
  assert.deepEqual(seen(noticed.ticket), ['close not: heldReply 2026-12-09T23:00:00Z']);
});

test('a ticket whose last message is its requester’s does not close (R22)', () => {
  const { ticket } = ticketThatIs('handled');
  assert.deepEqual(seen({ ...ticket, lastWord: 'requester' }), ['close not: requesterSpokeLast 2026-12-01T23:00:00Z']);
});

test('a letter that the relay has not accepted starts nothing (R17)', () => {
  const { ticket } = after(openedTicket(), markHandled(), morning);
  assert.deepEqual(seen(ticket), ['close not: expected 2026-12-01T23:00:00Z']);
});

test('a requester without working mail must be told first: the clock waits for the agent (R16)', () => {
  const { ticket } = after(openedTicket(), ask('agent'), morning);
  assert.deepEqual(seen(ticket), ['remind not: toBeTold 2026-11-26T07:30:00Z']);
  const unreachable = seen(ticketThatIs('waiting').ticket, { reach: 'agent' });
  assert.deepEqual(unreachable.slice(-2), ['notice 2026-12-02T07:30:00Z', 'close not: toBeTold 2026-12-09T23:00:00Z']);
});

test('a ticket without a reachable person is also forecast to its closing (R16)', () => {
  const { ticket } = after(openedTicket(), ask('nobody'), morning);
  assert.deepEqual(seen(ticket, { reach: 'nobody' }).at(-1), 'close 2026-12-09T23:00:00Z');
  const handled = after(openedTicket(), markHandled('nobody'), morning).ticket;
  assert.deepEqual(seen(handled, { reach: 'nobody' }), ['close 2026-12-01T23:00:00Z']);
});

test('“more time” can change a step until it was used (R20)', () => {
  const extended = after(ticketThatIs('waiting'), { type: 'extend' }, morning).ticket;
  const { steps } = forecast(extended, exampleDesk, { now: morning, until: years, reach: 'mail' });
  assert.deepEqual(
    steps.map(({ canExtend }) => canExtend),
    [false, false, false, true],
  );
});

test('a ticket without a clock has no forecast', () => {
  assert.deepEqual(seen(ticketThatIs('open').ticket), []);
  assert.deepEqual(seen(after(ticketThatIs('waiting'), told, morning).ticket).length, 4);
});
