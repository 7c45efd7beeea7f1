/** The panels that open over a ticket's page. */
export const panelIds = {
  assign: 'panel-assign',
  change: 'panel-change',
  priority: 'panel-priority',
  close: 'panel-close',
  more: 'panel-more',
  participant: 'panel-participant',
  /** What stands beside the record, where the window is too narrow for it. */
  side: 'ticket-side',
};
