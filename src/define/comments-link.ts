import {CommentsLink} from '../elements/comments-link.js';

CommentsLink.define();
