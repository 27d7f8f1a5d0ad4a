/**
 * Thrown when something fails that a user can put right. The message says what is wrong and what to
 * do.
 */
export class UserError extends Error {}
