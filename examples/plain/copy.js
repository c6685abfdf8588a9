// The scripts go on the site's own server: no visitor's browser asks another host.
import {cpSync} from 'node:fs';

cpSync('node_modules/kashida/cdn', 'public/cdn', {recursive: true});
