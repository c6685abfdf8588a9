// JSON that was cut where a limit was met, as data without what is not whole. An engine's own parser would read all of
// it, only to say that it has no end.

interface Bracket {
  close: '}' | ']';
  /** Where the last whole object or array in it ends. */
  end: number;
  entries: number;
}

const BACKSLASH = 92;

/**
 * The data with the whole entries of its outermost list that has any, and with what stands before it. Undefined where
 * there is none.
 *
 * @param most how many entries are looked at, where the list is in no other one.
 * @param deepest how deep the data may be nested.
 */
export function parseCut(text: string, most: number, deepest: number): unknown {
  const open: Bracket[] = [];
  for (let at = 0; at < text.length; at++) {
    const token = text[at];
    if (token === '"') at = endOfString(text, at);
    else if (token === '{' || token === '[') open.push({close: token === '{' ? '}' : ']', end: 0, entries: 0});
    else if (token === '}' || token === ']') {
      open.pop();
      const holder = open.at(-1);
      if (!holder) break;
      holder.end = at + 1;
      if (++holder.entries === most && holder === open.find(isList)) break;
    }
    if (open.length > deepest) return undefined;
  }
  const list = open.findIndex((bracket) => isList(bracket) && bracket.end);
  const closing = open.slice(0, list + 1).map(({close}) => close);
  try {
    return JSON.parse(text.slice(0, open[list]?.end ?? 0) + closing.reverse().join(''));
  } catch {
    return undefined;
  }
}

function isList({close}: Bracket): boolean {
  return close === ']';
}

function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    // An even number of backslashes are their own.
    if ((end - before) % 2) return end;
  }
  return text.length;
}
