import {readIn} from './readers/all.js';

readIn('firefox');
