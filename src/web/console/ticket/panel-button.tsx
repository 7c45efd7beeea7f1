import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { closePanel } from '#web/ui/popover-panel.tsx';

interface PanelButtonProps {
  panel: string;
  label: string;
  because: string | null;
  danger?: boolean;
  /** Also in the menu of actions, which closes when the panel opens. */
  folded?: boolean;
}

export function PanelButton({ panel, label, because, danger = false, folded = false }: PanelButtonProps) {
  return (
    <Button
      kind={danger ? 'danger' : 'outlined'}
      data-folded={folded ? '' : undefined}
      onClick={folded && because === null ? () => closePanel(panelIds.more) : undefined}
      data-act={panel.replace('panel-', '')}
      popoverTarget={because === null ? panel : undefined}
      disabledBecause={because ?? undefined}
    >
      {label}
    </Button>
  );
}

/** Opens the panel that changes what a section of the side panel shows. */
export function EditLink({ panel, label, children }: { panel: string; label: string; children: ReactNode }) {
  return (
    <button
      type="button"
      popoverTarget={panel}
      className="link-quiet"
      data-act={panel.replace('panel-', '')}
      data-folded=""
      aria-label={label}
    >
      {children}
    </button>
  );
}

/** The panels of a ticket's page. */
export const panelIds = {
  assign: 'panel-assign',
  change: 'panel-change',
  priority: 'panel-priority',
  close: 'panel-close',
  snooze: 'panel-snooze',
  more: 'panel-more',
  participant: 'panel-participant',
  tags: 'panel-tags',
  fields: 'panel-fields',
  /** The side panel, where the window is too narrow to show it beside the record. */
  side: 'ticket-side',
};
