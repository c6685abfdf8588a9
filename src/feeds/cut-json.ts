// JSON that was cut where a limit was met, as data without what is not whole.

/**
 * The data with the whole entries of its outermost array that has any, and all that stands before it. Undefined where
 * there is none. Names and values after the cut are missing.
 */
export function parseCut(text: string): unknown {
  /** Brackets that are open, each with the place where its last whole entry ends. */
  const open: {close: string; whole: number}[] = [];
  for (const {0: token, index} of text.matchAll(/"(?:[^"\\]+|\\.)*"?|[[\]{}]/gs)) {
    if (token === '[' || token === '{') open.push({close: token === '[' ? ']' : '}', whole: 0});
    else if (token === ']' || token === '}') {
      open.pop();
      const holder = open.at(-1);
      if (holder) holder.whole = index + 1;
    }
  }
  const list = open.findIndex(({close, whole}) => close === ']' && whole);
  const end = open[list]?.whole;
  const closing = open.slice(0, list + 1).reverse();
  try {
    return end && JSON.parse(text.slice(0, end) + closing.map(({close}) => close).join(''));
  } catch {
    return undefined;
  }
}
