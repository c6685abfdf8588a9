import {ArticleHeader} from '../elements/article-header.js';

ArticleHeader.define();
