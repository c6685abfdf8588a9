// A message with markup put in where its braces stand, so that each value keeps its own element and direction.

/** The parts of `message` with `{name}` replaced by `value`. */
export function phrase<T>(message: string, name: string, value: T): (string | T)[] {
  const [before = '', after = ''] = message.split(`{${name}}`);
  return [before, value, after];
}
