// The policies that the package promises to run under.

export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html kashida";

export const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html kashida";
