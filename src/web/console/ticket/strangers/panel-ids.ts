/** The panels of a stranger's ticket. */
export const editorPanel = 'panel-editor';

export function referPanel(referral: string): string {
  return `panel-refer-${referral}`;
}
