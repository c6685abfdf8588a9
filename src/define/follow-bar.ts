import {FollowBar} from '../elements/follow-bar.js';

FollowBar.define();
