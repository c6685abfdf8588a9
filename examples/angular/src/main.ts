import {bootstrapApplication} from '@angular/platform-browser';
import {Page} from './page.js';

bootstrapApplication(Page).catch((error: unknown) => console.error(error));
