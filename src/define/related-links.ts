import {RelatedLinks} from '../elements/related-links.js';

RelatedLinks.define();
