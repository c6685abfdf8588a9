// JSON Feed has no mark that may be shipped under its own name; readers know a feed by this one.
export {default} from './rss.js';
