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
