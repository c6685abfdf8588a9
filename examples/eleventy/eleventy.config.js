import {renderToString} from 'kashida/ssr.js';

/** @param {import('@11ty/eleventy/UserConfig')} config */
export default function (config) {
  config.addTransform('kashida', function (content) {
    return this.page.outputPath.endsWith('.html') ? renderToString(content) : content;
  });
  config.addPassthroughCopy({'node_modules/kashida/cdn': 'cdn', 'src/static': '/'});
}

export const config = {dir: {input: 'src', output: 'dist'}};
