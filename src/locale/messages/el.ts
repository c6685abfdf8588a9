import type {Messages} from '../messages.js';

export const el: Messages = {
  lang: 'el',
  reviewed: false,

  by: '{authors}',
  updated: 'Ενημέρωση: {time}',

  share: 'Κοινοποιήστε το άρθρο',
  shareOn: 'Κοινοποίηση στο {network}',
  shareBy: 'Κοινοποίηση μέσω {network}',
  networks: {email: 'E-mail'},
  shareNative: 'Κοινοποίηση με εφαρμογή της συσκευής',
  copyLink: 'Αντιγραφή συνδέσμου',
  linkCopied: 'Ο σύνδεσμος αντιγράφηκε',
  copyFailed: 'Δεν ήταν δυνατή η αντιγραφή του συνδέσμου. Είναι επιλεγμένος.',
  moreNetworks: 'Περισσότεροι τρόποι κοινοποίησης',
  link: 'Σύνδεσμος',
  findNetwork: 'Αναζήτηση δικτύου',
  noNetwork: 'Δεν υπάρχει δίκτυο με αυτό το όνομα.',
  print: 'Εκτύπωση',
  qrCode: 'Κωδικός QR',
  ownServer: 'Στον δικό σας διακομιστή',
  serverOn: 'Ο διακομιστής σας στο {network}',
  serverInvalid: 'Γράψτε το όνομα ενός διακομιστή, για παράδειγμα social.example.',
  rememberServer: 'Απομνημόνευση σε αυτή τη συσκευή',
  toServer: 'Συνέχεια',
  close: 'Κλείσιμο',
  newWindow: '(ανοίγει σε νέο παράθυρο)',

  followUs: 'Ακολουθήστε μας',
  conversation: 'Συζήτηση',
  comments: {one: '{n} σχόλιο', other: '{n} σχόλια'},

  relatedLinks: 'Διαβάστε επίσης',
  loading: 'Φόρτωση…',
  loadFailed: 'Δεν ήταν δυνατή η φόρτωση των άρθρων.',
  retry: 'Δοκιμάστε ξανά',
  storiesLoaded: {one: 'Φορτώθηκε {n} άρθρο', other: 'Φορτώθηκαν {n} άρθρα'},
  refreshFailed: 'Δεν ήταν δυνατή η φόρτωση νεότερων άρθρων.',
  offline: 'Είστε εκτός σύνδεσης. Ίσως υπάρχουν νεότερα άρθρα.',
  loadMore: 'Περισσότερα άρθρα',
  previous: 'Προηγούμενο',
  next: 'Επόμενο',

  // Cards
  paidBy: 'Χορηγούμενο περιεχόμενο: {sponsor}',
  live: 'Ζωντανά',
  upcoming: 'Προσεχώς',
  ended: 'Η ζωντανή κάλυψη ολοκληρώθηκε',
  video: 'Βίντεο',
  audio: 'Ηχητικό',
  gallery: 'Φωτογραφίες',
  opinion: 'Άποψη',
  registered: 'Δωρεάν με εγγραφή',
  premium: 'Για συνδρομητές',

  // The article page
  published: 'Δημοσίευση: {time}',
  publishedAgo: 'Δημοσιεύθηκε {time}',
  sources: 'Άλλες πηγές',
  sourceMark: '•',
  enlarge: 'Μεγέθυνση εικόνας',
  advertisement: 'Διαφήμιση',
  readingTime: {one: 'Χρόνος ανάγνωσης: {n} λεπτό', other: 'Χρόνος ανάγνωσης: {n} λεπτά'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'el',
  el,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
