import {base} from '../styles/base.styles.js';
import {cardStyles} from '../card/card.styles.js';

export const styles = [base, cardStyles];
