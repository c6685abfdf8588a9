import {Byline} from '../elements/byline.js';

Byline.define();
