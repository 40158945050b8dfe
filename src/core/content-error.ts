/** Why a document is unavailable: the closed list of reasons in `care-error`. */
export type Reason = 'network' | 'timeout' | 'status' | 'too-large' | 'not-json' | 'invalid' | 'bad-address';

/** `message` is for the developer's console (URL, field, what was expected), never for a reader. */
export class ContentError extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
    /** The HTTP status, if there was a response; 404 also for a page that was sent in place of a document. */
    readonly status?: number,
  ) {
    super(message);
    this.name = 'ContentError';
  }
}
