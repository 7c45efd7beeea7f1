import { Button } from '#web/ui/button.tsx';

interface PanelButtonProps {
  panel: string;
  label: string;
  because: string | null;
  danger?: boolean;
}

export function PanelButton({ panel, label, because, danger = false }: PanelButtonProps) {
  return (
    <Button
      kind={danger ? 'danger' : 'plain'}
      data-act={panel.replace('panel-', '')}
      popoverTarget={because === null ? panel : undefined}
      disabledBecause={because ?? undefined}
    >
      {label}
    </Button>
  );
}

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
