import {ShareBar} from '../elements/share-bar.js';

ShareBar.define();
