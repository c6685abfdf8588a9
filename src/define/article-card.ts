import {ArticleCard} from '../elements/article-card.js';

ArticleCard.define();
