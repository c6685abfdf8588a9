import {Sources} from '../elements/sources.js';

Sources.define();
