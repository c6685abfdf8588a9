// @ts-check
// What each element does for those who listen, use a keyboard, or see little; shown below its reference.

/** @type {Record<string, import('./pages.js').Text>} */
export const notes = {
  'kashida-article-card': {
    en: 'The headline is the only link over the card, and a heading of the level that you give. What kind of story it is and who may read it are part of the link’s name. A picture without `image-alt` is decoration.',
    ar: 'العنوان هو الرابط الوحيد فوق البطاقة، وهو عنوان بالمستوى الذي تحدّده. ونوع القصة ومن يحقّ له قراءتها جزء من اسم الرابط. والصورة بلا `image-alt` زينة.',
  },
  'kashida-article-list': {
    en: 'A real list: each card is an item, and all headings have one level.',
    ar: 'قائمة حقيقية: كل بطاقة بند فيها، ولعناوينها كلها مستوى واحد.',
  },
  'kashida-share-bar': {
    en: 'Networks are links and actions are buttons, 44 pixels high at least. Links that open a new window say so. The dialog closes by Esc and gives the focus back; what became of copying is said aloud.',
    ar: 'الشبكات روابط والأفعال أزرار، لا يقلّ ارتفاعها عن 44 بكسلًا. والرابط الذي يفتح نافذة جديدة يقول ذلك. واللوحة تُغلق بمفتاح Esc وتعيد التركيز إلى مكانه، ويُعلن ما آل إليه النسخ.',
  },
  'kashida-related-links': {
    en: 'A section under its own heading. That stories have come, or have not, is said politely; a button tries again. The rail is scrolled by keyboard too.',
    ar: 'قسم تحت عنوانه. ويُعلن بهدوء أن القصص وصلت أو لم تصل، وثمة زر لإعادة المحاولة. والشريط الأفقي يُمرَّر بلوحة المفاتيح أيضًا.',
  },
  'kashida-follow-bar': {
    en: 'Each link has its network’s name, also where only the icon is seen.',
    ar: 'لكل رابط اسم شبكته، حتى حيث لا يُرى إلا رمزها.',
  },
  'kashida-comments-link': {
    en: 'One link whose name has the number in the language’s own plural; while the number is unknown none is said.',
    ar: 'رابط واحد في اسمه العدد بصيغة الجمع الصحيحة، ولا يُذكر عدد ما دام مجهولًا.',
  },
  'kashida-article-header': {
    en: 'A heading that you slot stays the heading of the page.',
    ar: 'العنوان الذي تضعه في العنصر يبقى عنوان الصفحة.',
  },
  'kashida-byline': {
    en: 'Names are text or your own links. Each is isolated in its own direction.',
    ar: 'الأسماء نص أو روابطك أنت، وكل اسم معزول في اتجاهه.',
  },
  'kashida-article-time': {
    en: 'Each time is a `<time>` with the exact moment in `datetime`.',
    ar: 'كل وقت عنصر `<time>` وفي `datetime` لحظته بالضبط.',
  },
  'kashida-figure': {
    en: 'The text alternative is that of your `<img>`. The enlarged picture is a dialog that Esc, a press beside it and its button close.',
    ar: 'النص البديل هو الذي في وسم `<img>` عندك. والصورة المكبّرة مربع حوار يُغلق بمفتاح Esc، وبالضغط خارجه، وبزرّه.',
  },
  'kashida-sources': {
    en: 'Names in a list, each in its own direction and language.',
    ar: 'أسماء في قائمة، كل منها في اتجاهه ولغته.',
  },
  'kashida-ad-slot': {
    en: 'The place is named by the word “advertisement”, and it never goes under the eyes of a reader.',
    ar: 'للمكان اسم هو كلمة «إعلان»، ولا يزول تحت عيني القارئ.',
  },
  'kashida-reading-progress': {
    en: 'Drawn only: a reader who listens is told of their place by their own software, and is not interrupted.',
    ar: 'مرسوم فقط: من يستمع تخبره برمجياته بموضعه، فلا يُقاطَع.',
  },
  'kashida-reading-time': {
    en: 'Plain text, in the language’s own plural.',
    ar: 'نص عادي بصيغة الجمع الصحيحة في اللغة.',
  },
};
