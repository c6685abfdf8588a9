import {partsStyles} from '../parts/parts.styles.js';
import {base} from '../styles/base.styles.js';

export const styles = [base, partsStyles];
