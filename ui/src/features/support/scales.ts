/** Scales on which our own people behind an account are judged. */

/** C-08, with the same signs as the customer's people. */
export const ATTITUDE = 'status'
/** Whether somebody agrees to the plan (B-27). */
export const AGREEMENT = 'agreement'
