/** The panels of a ticket's page. */
export const panelIds = {
  assign: 'panel-assign',
  change: 'panel-change',
  priority: 'panel-priority',
  close: 'panel-close',
  relations: 'panel-relations',
  more: 'panel-more',
  participant: 'panel-participant',
  /** The side panel, where the window is too narrow to show it beside the record. */
  side: 'ticket-side',
};
