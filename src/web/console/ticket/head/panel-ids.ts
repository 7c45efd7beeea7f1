/** The panels that open over a ticket's page. */
export const panelIds = {
  assign: 'panel-assign',
  change: 'panel-change',
  priority: 'panel-priority',
  close: 'panel-close',
  relations: 'panel-relations',
  more: 'panel-more',
};
