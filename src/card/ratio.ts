// A picture's box has its shape before the picture has come, so that nothing moves when it does.

const RATIO = /^\s*(\d+(?:\.\d+)?)\s*(?:[/:]\s*(\d+(?:\.\d+)?)\s*)?$/;

/** `4/3`, `4:3` or `1.5` as CSS has it; `16 / 9` for anything else. */
export function ratioOf(text: unknown): string {
  const [, width = '0', height = '1'] = RATIO.exec(typeof text === 'string' ? text : '') ?? [];
  return Number(width) > 0 && Number(height) > 0 ? `${width} / ${height}` : '16 / 9';
}
