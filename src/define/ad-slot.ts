import {AdSlot} from '../elements/ad-slot.js';

AdSlot.define();
