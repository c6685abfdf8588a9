// Building an Intl formatter costs more than using it, so a page shares one for each language and options.

const built = new Map<string, unknown>();

/**
 * The page's one formatter of this kind. A language tag that `Intl` refuses gets the English one.
 */
export function shared<F, O extends object>(
  Formatter: new (locale: string, options: O) => F,
  lang: string,
  options: O,
): F {
  const key = `${Formatter.name} ${lang} ${JSON.stringify(options)}`;
  let formatter = built.get(key) as F | undefined;
  if (!formatter) {
    try {
      formatter = new Formatter(lang || 'en', options);
    } catch {
      formatter = new Formatter('en', options);
    }
    built.set(key, formatter);
  }
  return formatter;
}
