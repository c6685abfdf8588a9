import {ReadingProgress} from '../elements/reading-progress.js';

ReadingProgress.define();
