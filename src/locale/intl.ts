// Building an Intl formatter costs more than using it, so a page shares one for each language and options.

const built = new Map<string, unknown>();

/** Dari as every engine knows it: one has not its own tag, the others take it for this one. */
export function knownTag(lang: string): string {
  return lang.replace(/^prs(?=-|$)/i, 'fa');
}

/**
 * The page's one formatter of this kind. A language that `Intl` lacks, or a tag that it refuses, gets the English one
 * and not the reader's own, which `Intl` would take.
 */
export function shared<F, O extends object>(
  Formatter: new (locales: string[], options: O) => F,
  lang: string,
  options: O,
): F {
  const key = `${Formatter.name} ${lang} ${JSON.stringify(options)}`;
  let formatter = built.get(key) as F | undefined;
  if (!formatter) {
    try {
      formatter = new Formatter([knownTag(lang || 'en'), 'en'], options);
    } catch {
      formatter = new Formatter(['en'], options);
    }
    built.set(key, formatter);
  }
  return formatter;
}
