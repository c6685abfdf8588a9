import {createRoot} from 'react-dom/client';
import {Page} from './page.js';

createRoot(document.getElementById('root')!).render(<Page />);
