// saxen brings no types. These are those of what we use of it.

declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', listener: (name: string, attributes: () => Record<string, string> | false) => void): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text' | 'cdata', listener: (text: string) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    /** Tells what went wrong to the listener, and ends there. */
    parse(xml: string): void;
  }
}
