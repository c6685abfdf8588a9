import {ArticleList} from '../elements/article-list.js';

ArticleList.define();
