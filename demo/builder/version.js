// The version that snippets are pinned to: that of package.json, which a test sees to.

export const VERSION = '0.1.0'
