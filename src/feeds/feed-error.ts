// What can go wrong with a source, as one closed list that a page may branch on.

export type FeedErrorCode =
  | 'network'
  | 'cors'
  | 'status'
  | 'timeout'
  | 'too-large'
  | 'not-a-feed'
  | 'syntax'
  | 'dtd'
  | 'shape'
  | 'aborted'
  | 'render'
  | 'policy'
  | 'unknown-format';

export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;

  constructor(code: FeedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
