/** The panels of a complaint. */
export const openToPanel = 'panel-open-to';
export const aboutPanel = 'panel-about';
