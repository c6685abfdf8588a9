// What the package asked of the network, and what it let slip, while a test looked on.

export interface Watch {
  /** Every address that was asked for, in order. */
  readonly asked: string[];
  /** Errors and rejections that nobody caught. */
  readonly escaped: unknown[];
  stop(): void;
}

export function watch(): Watch {
  const asked: string[] = [];
  const escaped: unknown[] = [];
  const {fetch} = window;
  const escape = (event: PromiseRejectionEvent | ErrorEvent) => {
    escaped.push('reason' in event ? event.reason : event.message);
  };
  window.fetch = (input, init) => {
    asked.push(String(input));
    return fetch(input, init);
  };
  addEventListener('unhandledrejection', escape);
  addEventListener('error', escape);
  return {
    asked,
    escaped,
    stop() {
      window.fetch = fetch;
      removeEventListener('unhandledrejection', escape);
      removeEventListener('error', escape);
    },
  };
}
