import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import express from 'express';
import {renderToString} from 'kashida/ssr.js';
import {page} from './page.js';
import {editions} from './stories.js';

const kashida = dirname(fileURLToPath(import.meta.resolve('kashida/package.json')));

const app = express();
app.use('/cdn', express.static(`${kashida}/cdn`));
app.use(express.static('public'));
app.get('/', async (_request, response) => {
  response.send(await renderToString(page(editions)));
});

app.listen(Number(process.env.PORT ?? 3000), 'localhost');
