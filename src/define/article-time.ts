import {ArticleTime} from '../elements/article-time.js';

ArticleTime.define();
