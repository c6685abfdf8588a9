import {Figure} from '../elements/figure.js';

Figure.define();
