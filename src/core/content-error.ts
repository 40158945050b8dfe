/** Why content could not be had: the closed list that `care-error` tells pages. */
export type Reason = 'network' | 'timeout' | 'status' | 'too-large' | 'not-json' | 'invalid' | 'bad-address';

/** `message` is for the developer's console (address, field, what was expected), never for a reader. */
export class ContentError extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
    /** The answer's status, where there was one. */
    readonly status?: number,
  ) {
    super(message);
    this.name = 'ContentError';
  }
}
