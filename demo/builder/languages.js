// The languages of the package, each with its own name and with a headline and an author in it: what the widgets show until a
// publisher writes something else. A test compares it with what the package has.

/** @type {readonly (readonly [tag: string, dir: 'ltr' | 'rtl', name: string, headline: string, author: string])[]} */
const TABLE = [
  ['ar', 'rtl', 'العربية', 'منارة الميناء القديم تضيء من جديد', 'سمر إدلبي'],
  ['he', 'rtl', 'עברית', 'המגדלור הישן של הנמל מאיר שוב', 'נועה לוי'],
  ['fa', 'rtl', 'فارسی', 'فانوس دریایی بندر قدیمی دوباره روشن می\u200cشود', 'نرگس کریمی'],
  ['prs', 'rtl', 'دری', 'فانوس بندر کهنه دوباره روشن می\u200cشود', 'فرشته احمدی'],
  ['ur', 'rtl', 'اردو', 'پرانی بندرگاہ کا مینار پھر روشن ہو گیا', 'عائشہ خان'],
  ['ps', 'rtl', 'پښتو', 'د زاړه بندر څراغ بیا روښانه شو', 'زرغونه ستانکزۍ'],
  ['ckb', 'rtl', 'کوردیی ناوەندی', 'چرای بەندەرە کۆنەکە دووبارە هەڵکرایەوە', 'شیلان ئەحمەد'],
  ['en', 'ltr', 'English', 'The old harbour’s lighthouse shines again', 'Amal Reed'],
  ['fr', 'ltr', 'Français', 'Le vieux phare du port éclaire de nouveau', 'Claire Morel'],
  ['de', 'ltr', 'Deutsch', 'Der alte Leuchtturm am Hafen leuchtet wieder', 'Greta Vogel'],
  ['es', 'ltr', 'Español', 'El viejo faro del puerto vuelve a encenderse', 'Lucía Romero'],
  ['pt-BR', 'ltr', 'Português (Brasil)', 'O velho farol do porto volta a brilhar', 'Ana Souza'],
  ['it', 'ltr', 'Italiano', 'Il vecchio faro del porto torna a splendere', 'Giulia Conti'],
  ['tr', 'ltr', 'Türkçe', 'Eski limanın feneri yeniden yanıyor', 'Elif Yılmaz'],
  ['ru', 'ltr', 'Русский', 'Старый маяк в гавани снова горит', 'Анна Орлова'],
  ['uk', 'ltr', 'Українська', 'Старий маяк у гавані знову світить', 'Олена Гай'],
  ['pl', 'ltr', 'Polski', 'Stara latarnia w porcie znów świeci', 'Zofia Wrona'],
  ['ro', 'ltr', 'Română', 'Vechiul far din port luminează din nou', 'Ioana Pop'],
  ['hu', 'ltr', 'Magyar', 'Újra világít a kikötő régi tornya', 'Kiss Anna'],
  ['el', 'ltr', 'Ελληνικά', 'Ο παλιός φάρος του λιμανιού φωτίζει ξανά', 'Ελένη Δήμου'],
  ['sr', 'ltr', 'Српски', 'Стари светионик у луци поново светли', 'Јелена Марић'],
  ['az', 'ltr', 'Azərbaycanca', 'Köhnə limanın mayakı yenidən işıq saçır', 'Aygün Əliyeva'],
  ['uz', 'ltr', 'Oʻzbekcha', 'Eski portdagi mayoq yana yondi', 'Nilufar Karimova'],
  ['ky', 'ltr', 'Кыргызча', 'Эски порттун маягы кайра күйдү', 'Айгүл Асанова'],
  ['hi', 'ltr', 'हिन्दी', 'पुराने बंदरगाह का प्रकाशस्तंभ फिर जगमगाया', 'अनीता शर्मा'],
  ['bn', 'ltr', 'বাংলা', 'পুরোনো বন্দরের বাতিঘরে আবার আলো', 'নাসরিন আক্তার'],
  ['ne', 'ltr', 'नेपाली', 'पुरानो बन्दरगाहको प्रकाशस्तम्भ फेरि बल्यो', 'सरिता गुरुङ'],
  ['ta', 'ltr', 'தமிழ்', 'பழைய துறைமுகத்தின் கலங்கரை விளக்கம் மீண்டும் ஒளிர்கிறது', 'கவிதா ராஜன்'],
  ['te', 'ltr', 'తెలుగు', 'పాత ఓడరేవు దీపస్తంభం మళ్లీ వెలిగింది', 'లక్ష్మి రెడ్డి'],
  ['mr', 'ltr', 'मराठी', 'जुन्या बंदरातील दीपगृह पुन्हा उजळले', 'स्वाती जोशी'],
  ['gu', 'ltr', 'ગુજરાતી', 'જૂના બંદરની દીવાદાંડી ફરી ઝળહળી', 'હેતલ પટેલ'],
  ['pa', 'ltr', 'ਪੰਜਾਬੀ', 'ਪੁਰਾਣੀ ਬੰਦਰਗਾਹ ਦਾ ਚਾਨਣ ਮੁਨਾਰਾ ਫਿਰ ਜਗਿਆ', 'ਹਰਪ੍ਰੀਤ ਕੌਰ'],
  ['si', 'ltr', 'සිංහල', 'පැරණි වරායේ ප්\u200dරදීපාගාරය යළි දැල්වේ', 'නිලූෂා පෙරේරා'],
  ['id', 'ltr', 'Bahasa Indonesia', 'Mercusuar pelabuhan tua kembali menyala', 'Sari Dewi'],
  ['vi', 'ltr', 'Tiếng Việt', 'Ngọn hải đăng cũ ở bến cảng lại sáng đèn', 'Nguyễn Thu Hà'],
  ['th', 'ltr', 'ไทย', 'ประภาคารเก่าที่ท่าเรือกลับมาส่องแสงอีกครั้ง', 'สุดา ใจดี'],
  ['zh-Hans', 'ltr', '简体中文', '老港口的灯塔重新亮起', '王芳'],
  ['zh-Hant', 'ltr', '繁體中文', '老港口的燈塔重新亮起', '林美玲'],
  ['ja', 'ltr', '日本語', '古い港の灯台に再び明かりがともる', '佐藤花子'],
  ['ko', 'ltr', '한국어', '옛 항구의 등대가 다시 불을 밝히다', '김수진'],
  ['sw', 'ltr', 'Kiswahili', 'Mnara wa taa wa bandari ya zamani wawaka tena', 'Neema Juma'],
]

/** @typedef {{tag: string, dir: 'ltr' | 'rtl', name: string, headline: string, author: string}} Language */

/** @type {ReadonlyMap<string, Language>} */
export const languages = new Map(
  TABLE.map(([tag, dir, name, headline, author]) => [tag, {tag, dir, name, headline, author}]),
)
