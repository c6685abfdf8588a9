import {ReadingTime} from '../elements/reading-time.js';

ReadingTime.define();
