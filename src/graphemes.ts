// A cut between code units can tear an emoji or an Arabic mark from its letter, so text is cut by what a reader
// counts as one character.

let segmenter: Intl.Segmenter | undefined;

/** The text itself where it has at most `limit` graphemes, else its first `limit - 1` and an ellipsis. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  segmenter ??= new Intl.Segmenter();
  let kept = '';
  let count = 0;
  for (const {segment} of segmenter.segment(text)) {
    if (++count > limit) return `${kept.trimEnd()}…`;
    if (count < limit) kept += segment;
  }
  return text;
}
