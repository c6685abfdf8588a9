// @ts-check
// Documentation of the elements for editors and catalogues: https://github.com/webcomponents/custom-elements-manifest

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'published-paths',
      /** @param {{customElementsManifest: object}} context */
      packageLinkPhase({customElementsManifest}) {
        const text = JSON.stringify(customElementsManifest).replaceAll(/"src\/([^"]+)\.ts"/g, '"dist/$1.js"');
        Object.assign(customElementsManifest, JSON.parse(text));
      },
    },
  ],
};
