/** A draft the nudge is about. */
export const draft = 'we should catch up some time';
