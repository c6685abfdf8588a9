import {
  adWords,
  cardWords,
  commentsWords,
  figureWords,
  followWords,
  railWords,
  relatedWords,
  shareDialogWords,
  shareWords,
  sourcesWords,
  timesWords,
} from '../english.js';
import type {Messages} from '../messages.js';

export const en: Messages = {
  lang: 'en',
  reviewed: true,
  ...cardWords,
  ...timesWords,
  ...shareWords,
  ...shareDialogWords,
  ...followWords,
  ...commentsWords,
  ...relatedWords,
  ...railWords,
  ...sourcesWords,
  ...figureWords,
  ...adWords,
};
