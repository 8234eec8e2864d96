/** A request that is not answered as asked; the message is for whoever sent it and quotes nothing of it. */
export class Refused extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
    /** Seconds. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
