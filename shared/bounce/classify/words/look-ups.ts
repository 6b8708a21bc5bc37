// Whether an answer tells of its own directory's fault: `user not found: directory is down`, `no connection to the database`.
import { phraseList } from '../reasons/phrase-list.ts';
import { isCode } from './answer-words.ts';
import { IS_NOW } from './word-classes.ts';
import { type WordSequences, wordSequences } from './word-sequences.ts';

/** Where users are looked up. */
const STORES = sequencesOf(`
      adatbázis
      adresář
      andmebaas
      annuaire
      back end
      backend
      banca dati
      banco de dados
      base de dades
      base de datos
      base de données
      basis data
      baza danych
      baza de date
      baza podataka
      brugerdatabasen
      cluster
      címtár
      cơ sở dữ liệu
      databas
      database
      databasen
      databases
      databáza
      databáze
      datenbank
      datubāze
      directori
      directorio
      directorul
      directory
      direktori
      dizin
      dns
      duomenų bazė
      file
      file system
      filesystem
      gagnagrunnur
      gagnagrunnurinn
      hakemisto
      imenik
      katalog
      katalogas
      katalogen
      katalogtjenesten
      kataloog
      kiszolgáló
      ldap
      look up
      lookup
      map
      maps
      mysql
      máy chủ
      nfs
      palvelin
      pangkalan data
      pelayan
      podatkovna zbirka
      poslužitelj
      radius
      resolver
      server
      serveren
      serveris
      servern
      servers
      serverul
      servidor
      sql
      storage
      store
      strežnik
      sunucu
      table
      tables
      thư mục
      tietokanta
      user database
      veritabanı
      verzeichnis
      verzeichnisdienst
      zbirka podatkov
      þjónninn
      βάση δεδομένων
      διακομιστής
      κατάλογος
      база даних
      база данни
      база данных
      база података
      базата данни
      базы данных
      директорията
      каталог
      сервер
      сървърът
      הספרייה
      השרת
      מסד הנתונים
      מסד נתונים
      الخادم
      الدليل
      سرور
      قاعدة البيانات
      قاعدة بيانات
      پایگاه داده
      डेटाबेस
      निर्देशिका
      सर्वर
      データベース
      数据库
      資料庫
      데이터베이스
`);

/** What ails it. */
const AILING = sequencesOf(`
      are down
      ausgefallen
      being rebuilt
      broken
      busy
      bảo trì
      can't be read
      can't reach
      cannot be opened
      cannot be reached
      cannot be read
      cannot connect to
      cannot contact
      cannot open
      cannot query
      cannot reach
      cannot read
      corrupt
      corrupted
      could not be opened
      could not be reached
      could not be read
      could not connect to
      could not contact
      could not open
      could not query
      could not reach
      could not read
      damaged
      did not respond
      ei ole kättesaadav
      ei ole käytettävissä
      ei vasta
      ei vastaa
      er ekki tiltækur
      er ikke tilgjengelig
      er ikke tilgængelig
      erişilemiyor
      indisponibil
      indisponibilă
      indisponible
      indisponível
      injoignable
      is down
      is missing
      không khả dụng
      không phản hồi
      kullanılamıyor
      locked
      lost
      lost connection to
      maintenance
      migration
      nav pieejama
      nav pieejams
      ne odgovara
      neatbild
      neatsako
      nedostupná
      nedostupný
      nem elérhető
      nem válaszol
      nem érhető el
      není dostupná
      není dostupný
      neodpovedá
      neodpovídá
      nepasiekiama
      nepasiekiamas
      ni dosegljiv
      ni dosegljiva
      ni na voljo
      nicht erreichbar
      nicht verfügbar
      nie je dostupná
      nie je dostupný
      nie jest dostępna
      nie odpowiada
      niedostępna
      niedostępny
      niet bereikbaar
      niet beschikbaar
      nije dostupan
      nije dostupna
      no answer
      no connection to
      no disponible
      no está disponible
      no respon
      no responde
      non disponibile
      non raggiungibile
      not answer
      not answering
      not reachable
      not readable
      not ready
      not reply
      not respond
      not responding
      nu este disponibil
      nu este disponibilă
      nu răspunde
      não está disponível
      não responde
      offline
      otillgänglig
      overloaded
      pole kättesaadav
      quá tải
      rebuild
      rebuilding
      restarting
      se ne odziva
      sedang sibuk
      svarar ekki
      svarar inte
      svarer ikke
      tidak bertindak balas
      tidak merespons
      tidak tersedia
      time out
      timed out
      timeout
      times out
      ude af drift
      ulaşılamıyor
      unable to connect to
      unable to contact
      unable to open
      unable to query
      unable to reach
      unable to read
      unreachable
      unreadable
      ute av drift
      went down
      yanıt vermiyor
      är inte tillgänglig
      δεν ανταποκρίνεται
      δεν αποκρίνεται
      δεν είναι διαθέσιμη
      δεν είναι διαθέσιμος
      μη διαθέσιμη
      μη διαθέσιμος
      не відповідає
      не е достъпен
      не е достъпна
      не отвечает
      не отговаря
      недоступен
      недоступна
      недоступний
      недостъпна
      није доступан
      није доступна
      אינה זמינה
      אינו זמין
      אינו מגיב
      לא זמין
      לא זמינה
      در دسترس نیست
      غير متاح
      غير متاحة
      غير متوفر
      غير متوفرة
      لا تستجيب
      لا يستجيب
      معطل
      معطلة
      پاسخ نمی‌دهد
      अनुपलब्ध
      उपलब्ध नहीं
      व्यस्त
`);

/** Words between the two. */
const REACH = 9;

function sequencesOf(block: string): WordSequences<null> {
  return wordSequences(phraseList(block).map((words) => [words, null] as const));
}

/** In: words of one answer, and between which of them to look. Out: whether a store of users stands near a fault of it. */
export function tellsOfLookUp(tokens: readonly string[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to && at < tokens.length; at++) {
    const length = STORES.longestAt(tokens, at)?.words.length ?? 0;
    if (length > 0 && (isUnavailable(tokens, at + length) || ailsNear(tokens, at, at + length))) return true;
  }
  return false;
}

function ailsNear(tokens: readonly string[], start: number, end: number): boolean {
  for (let at = end; at <= end + REACH && at < tokens.length && !isCode(tokens[at] ?? ''); at++) {
    if (AILING.longestAt(tokens, at) !== null) return true;
  }
  for (let at = start - 1; at >= 0 && at >= start - REACH - 1 && !isCode(tokens[at] ?? ''); at--) {
    const length = AILING.longestAt(tokens, at)?.words.length ?? 0;
    if (length > 0 && at + length <= start) return true;
  }
  return false;
}

function isUnavailable(tokens: readonly string[], at: number): boolean {
  return tokens[IS_NOW.has(tokens[at] ?? '') ? at + 1 : at] === 'unavailable';
}
