// @ts-check
// What each element does for those who listen, use a keyboard, or see little; shown below its reference. Most sentences have
// their test in test/accessibility/notes.test.ts, the others in said.test.ts and text.test.ts beside it.

/** @type {Record<string, import('./pages.js').Text>} */
export const notes = {
  'kashida-article-card': {
    en: 'The headline is a heading of the level that you give, and its link lies over the whole card; kicker, authors and further stories with an address are links of their own. What kind of story it is and who may read it stand in the heading, within the card’s own link and before a slotted one. A picture without `image-alt`, or with the headline in it, is decoration.',
    ar: 'العنوان عنوان بالمستوى الذي تحدّده، ورابطه يغطّي البطاقة كلها؛ والقسم والكتّاب والقصص الأخرى روابط مستقلة حيث لها عناوين ويب. ونوع القصة ومن يحقّ له قراءتها في العنوان نفسه: داخل رابط البطاقة، وقبل الرابط الذي تضعه أنت. والصورة بلا `image-alt`، أو التي فيه العنوان نفسه، زينة.',
  },
  'kashida-article-list': {
    en: 'A real list: each card is an item, and all headings have one level. Where something other than cards stands among them it is no list.',
    ar: 'قائمة حقيقية: كل بطاقة بند فيها، ولعناوينها كلها مستوى واحد. وحيث يقف بينها غيرُ البطاقات لا تكون قائمة.',
  },
  'kashida-share-bar': {
    en: 'Networks are links and actions are buttons, 44 pixels high at least. Links that open a new window say so. The dialog closes by Esc and gives the focus back; what became of copying is said aloud.',
    ar: 'الشبكات روابط والأفعال أزرار، لا يقلّ ارتفاعها عن 44 بكسلًا. والرابط الذي يفتح نافذة جديدة يقول ذلك. واللوحة تُغلق بمفتاح Esc وتعيد التركيز إلى مكانه، ويُعلن ما آل إليه النسخ.',
  },
  'kashida-related-links': {
    en: 'A section under its own heading. It is marked as busy while it loads. That loading failed stands in a status, with a button that tries again; what a press has brought is said politely. Two buttons move a rail.',
    ar: 'قسم تحت عنوانه. ويُعلَّم بأنه مشغول ما دام يُحمَّل. وتعذّر التحميل نصُّ حالة معه زر لإعادة المحاولة، وما جاءت به الضغطة يُعلن بهدوء. والشريط الأفقي يحرّكه زرّان.',
  },
  'kashida-follow-bar': {
    en: 'Each link has its network’s name, also where only the icon is seen, and says that it opens a new window where it does.',
    ar: 'لكل رابط اسم شبكته، حتى حيث لا يُرى إلا رمزها، ويقول إنه يفتح نافذة جديدة حيث يفتحها.',
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
    en: 'Names are text, or links where they have an address. Each is isolated in its own direction; portraits are decoration.',
    ar: 'الأسماء نص، أو روابط حيث لها عناوين ويب. وكل اسم معزول في اتجاهه، وصور الكتّاب زينة.',
  },
  'kashida-article-time': {
    en: 'Each time is a `<time>` with the date that you gave in `datetime`; one that says how long ago it was has the date as its title.',
    ar: 'كل وقت عنصر `<time>` وفي `datetime` التاريخ الذي كتبته؛ وما يقول كم مضى عليه تاريخه في `title`.',
  },
  'kashida-figure': {
    en: 'The text alternative is that of your `<img>`. The enlarged picture is a dialog that Esc, a press beside it and its button close.',
    ar: 'النص البديل هو الذي في وسم `<img>` عندك. والصورة المكبّرة مربع حوار يُغلق بمفتاح Esc، وبالضغط خارجه، وبزرّه.',
  },
  'kashida-sources': {
    en: 'Names in a list under their label, each in its own direction; a slotted link keeps its language.',
    ar: 'أسماء في قائمة تحت تسميتها، كل منها في اتجاهه؛ والرابط الذي تضعه يحتفظ بلغته.',
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
