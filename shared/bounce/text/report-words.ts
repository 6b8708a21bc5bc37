// Words by which mail systems announce delay, delivery and reasons, by language. Lower-case substrings; they are evidence, no proof.

import { wordList } from './word-list.ts';

/** What reports say, and other programs too: alone they announce nothing. */
export const REASON_WORDS: readonly string[] = wordList(`
  address not found
  invalid address
  invalid user
  no such user
  not a valid user
  permanent error
  processing error
  unknown user
  user does not exist
  user unknown
`);

/** "still being retried": the report is a warning. */
export const DELAY_WORDS: readonly string[] = wordList(`
  ainda não foi
  aizkav
  akan terus dicoba
  akan terus mencoba
  atraso
  aún no se ha
  belum dapat dikirim
  belum terkirim
  bisher nicht zugestellt
  bude dále zkoušet
  bus bandoma
  będzie ponawiana
  będą ponawiane
  bị chậm
  bị trì hoãn
  chậm trễ
  continuaremos a tentar
  continuará a tentar
  could not send mail for past
  could not send message for past
  další pokusy
  dar nepristaty
  delayed mail
  delivery attempts will continue
  delivery delayed
  delivery is delayed
  delivery status notification (delay)
  delivery status notification(delay)
  delivery will continue to be attempted
  denemeye devam
  doposiaľ nebol
  dosud nebyl
  ei ole veel
  ei ole vielä
  ekki enn
  encara no
  endarrer
  endnu ikke
  ennå ikke
  es continuarà intentant
  es tornarà a intentar
  forsinke
  forsøges igen
  fortsetter å
  fortsätter att försöka
  fortsætter med at
  fördröj
  försenad
  försenat
  försöker igen
  gecik
  has been delayed
  henüz teslim edil
  hilineb
  is delayed
  jeszcze nie dostarczono
  jeszcze nie został
  još nije isporuč
  jätkab proovimist
  kavējas
  kašnjenj
  kolejne próby
  konnte bisher nicht
  késedelem
  késik
  késleltet
  még nem került
  még nem sikerült
  mēģinājumi turpin
  nadal próbuje
  nastavit će pokušavati
  nastavićemo
  no action is required on your part
  noch nicht zugestellt
  nog niet afgeleverd
  nog niet bezorgd
  nog niet worden
  non è ancora stato
  non è stato ancora
  not been delivered yet
  not yet been delivered
  not yet delivered
  nouvelles tentatives
  novas tentativas
  nu a fost încă
  nuevos intentos
  odgođen
  omeškan
  oneskoren
  opnieuw geprobeerd
  opožděn
  opóźni
  pas encore été
  pokusy o doručenie budú
  pokusy o doručení budou
  pokušaji će se
  poskusi se bodo
  poskušal znova
  proovitakse uuesti
  prøver igjen
  retardat
  retardé
  retraso
  reynt verður aftur
  reynt verður áfram
  ritardo
  se va încerca din nou
  seguirá intentando
  seink
  será tentada novamente
  still being retried
  sẽ thử lại
  tafir
  tefst
  tekrar denenecek
  temporarily delayed
  tertangguh
  tertunda
  terus mencuba
  this is a warning message only
  this is a warning only
  tiếp tục thử
  todavía no se ha
  toliau bandys
  további kísérlet
  turpinās mēģin
  ulteriori tentativi
  va continua să încerce
  vertraagd
  vertraging
  verzögert
  verzögerung
  viibib
  viivitus
  viivästy
  viivästyn
  vil fortsat
  vil fortsette
  vēl nav piegād
  vėlavim
  vėluoja
  warning: could not send message for past
  weitere zustellversuche
  weiterhin versucht
  will be retried
  will continue to be attempted
  will continue trying
  will keep trying
  will retry
  will try again
  wordt nog geprobeerd
  you do not need to resend
  yritetään uudelleen
  yrittää edelleen
  yritystä jatketaan
  zakasn
  zamuda
  zatiaľ nebol
  zatím nebyl
  zpožděn
  zpoždění
  ännu inte
  încă nu a fost
  întârzi
  újra megpróbál
  ďalšie pokusy
  še ni bilo dostavlj
  δεν έχει ακόμα
  δεν έχει ακόμη
  θα συνεχιστούν
  καθυστέρηση
  καθυστερεί
  προσπάθειες θα συνεχ
  все още не е
  еще не доставлен
  ещё не доставлен
  забав
  задерж
  затрим
  кашњењ
  одложен
  опитите ще продълж
  още не е доставен
  пока не доставлен
  попытки будут продолж
  попытки доставки будут
  попытки продолжаются
  продовжить спроби
  продолжит попытки
  спроби будуть
  спроби доставки триват
  ще не доставлено
  ще продължи да опитва
  још није испоруч
  טרם נמסרה
  ימשיך לנסות
  מתעכב
  מתעכבת
  נמשיך לנסות
  עיכוב במסירה
  ادامه خواهد
  تأخر التسليم
  تأخر تسليم
  تأخير في التسليم
  تأخیر
  دوباره تلاش
  ستستمر المحاولة
  سنستمر في المحاولة
  سيحاول الخادم
  لم يتم تسليمها بعد
  هنوز تحویل
  अभी तक वितरित नहीं
  देरी हो रही
  पुनः प्रयास करता रहेगा
  प्रयास जारी
  विलंब
  จะพยายามส่งต่อไป
  จะพยายามอีกครั้ง
  ยังไม่ถูกส่ง
  ล่าช้า
  まだ配信され
  会继续
  再試行します
  再送します
  再送を試み
  将继续尝试
  將繼續嘗試
  尚未送达
  尚未送達
  延迟
  延遲
  引き続き
  稍后会再次尝试
  继续尝试
  遅れて
  遅延
  계속 시도
  다시 시도할
  아직 배달되지
  지연
`);

/** They end the trying, whatever the Action field says. */
export const ENDED_WORDS: readonly string[] = wordList(`
  aus der warteschlange entfernt
  aus der warteschlange gelöscht
  deleted from the queue
  i've given up
  keine weiteren versuche
  ne sera plus tentée
  nie będzie ponawiane
  no further attempts
  no se harán más intentos
  no se intentará de nuevo
  non verranno effettuati altri tentativi
  não será tentada novamente
  plus aucune tentative
  removed from the queue
  we have given up
  will not be retried
  will not be tried again
  wird nicht erneut versucht
  wordt niet opnieuw geprobeerd
  больше попыток не будет
`);

/** "we give up": outweighs words of delay, for the notice that ends the trying. */
export const GIVEN_UP_WORDS: readonly string[] = wordList(`
  artık denenmeyecek
  aufgegeben
  další pokusy nebudou
  definitief
  definitiv
  definitivamente
  definitivně
  definitívne
  desistimos
  dokončno
  définitif
  définitive
  ekki verður reynt aftur
  enam ei proovita
  endanlega
  endgültig
  failed permanently
  forsøges ikke igen
  försöker inte igen
  galutinai
  galīgi
  gave up
  gir opp
  given up
  giving up
  givits upp
  has expired
  i'm not going to try again
  i've given up
  in the queue too long
  kesin olarak
  konačno
  lopulliselt
  lopullisesti
  message expired
  ne bomo več poskušali
  nebebus bandoma
  nem próbáljuk újra
  ngừng thử
  no es tornarà a intentar
  no further attempts
  no longer
  nu se va mai încerca
  odustajemo
  opgivet
  ostatecznie
  permanent error
  permanent fatal
  permanently failed
  prøver ikke igjen
  retry timeout exceeded
  sẽ không thử lại
  tidak akan dicoba lagi
  tidak akan mencuba lagi
  too long in queue
  vairs netiks mēģināts
  véglegesen
  will not be retried
  wordt niet opnieuw geprobeerd
  zaniechano
  ďalšie pokusy nebudú
  δεν θα γίνει άλλη
  οριστικ
  більше не буде
  коначно
  няма да опитваме
  окончателно
  окончательно
  остаточно
  попытки прекращены
  לא ננסה שוב
  נכשלה סופית
  توقفنا عن المحاولة
  دیگر تلاش نخواهد
  نهائي
  लिए और प्रयास नहीं
  ไม่พยายามส่งอีก
  ไม่มีการส่งซ้ำ
  不再嘗試
  不再尝试
  再送は行い
  再送を中止
  放弃
  放棄
  더 이상 시도하지
`);

/** "it arrived": a success notice without machine-readable fields. */
export const DELIVERED_WORDS: readonly string[] = wordList(`
  afhent með góðum árangri
  başarıyla teslim edildi
  berhasil dikirim
  berjaya dihantar
  consegnato correttamente
  delivery has been successful
  delivery notification: delivery has been successful
  delivery to the following recipients was successful
  delivery to these recipients or groups is complete
  delivery was successful
  edukalt kohale toimetatud
  entregado correctamente
  entregue com sucesso
  entregue com êxito
  er blevet leveret
  erfolgreich zugestellt
  har levererats
  has been delivered to the following
  has been successfully delivered
  leveret korrekt
  levert uten problemer
  livrat cu succes
  lliurat correctament
  met succes afgeleverd
  pomyślnie dostarczon
  remis avec succès
  sikeresen kézbesít
  successful mail delivery report
  successfully delivered to the following
  successfully relayed to
  succesvol afgeleverd
  sėkmingai pristatyt
  toimitettu onnistuneesti
  uspešno dostavljen
  uspešno isporučen
  uspješno isporučen
  veiksmīgi piegād
  was delivered to the following
  was successfully delivered
  were successfully delivered
  úspešne doručen
  úspěšně doručen
  đã được gửi thành công
  παραδόθηκε επιτυχώς
  παραδόθηκε με επιτυχία
  успешно доставен
  успешно испоручен
  успішно доставлен
  נמסרה בהצלחה
  با موفقیت تحویل
  تم التسليم بنجاح
  تم تسليم رسالتك بنجاح
  सफलतापूर्वक वितरित
  ส่งสำเร็จแล้ว
  已成功送达
  已成功送達
  成功投递
  正常に配信
  正常に配送
  성공적으로 배달
  성공적으로 전달
`);

/** In the heading of a list of recipients who got the message. */
export const REACHED_WORDS: readonly string[] = wordList(`
  a bien été
  a fost livrat
  a été remis
  been delivered
  been relayed
  berhasil dikirim
  ble levert
  blev leveret
  bola doručená
  byla doručena
  delivered to
  dostavljeno
  erfolgreich zugestellt
  foi entregue
  foi entregue a
  fue entregado
  ha estat lliurat
  is afgeleverd
  isporučena je
  kohale toimetatud
  kézbesítve
  levererades till
  pristatyta
  successful delivery
  successfully
  teslim edildi
  tika piegād
  toimitettu
  var afhent
  was accepted for
  was delivered
  was relayed
  was sent to
  were delivered
  were relayed
  wurde zugestellt
  zostala dostarczona
  została dostarczona
  è stato consegnato
  đã được gửi đến
  παραδόθηκε
  беше доставен
  доставлено
  исправно доставлен
  נמסרה אל
  تحویل داده شد
  تم التسليم
  सफलतापूर्वक
  ส่งถึงแล้ว
  已送达
  已送達
  配信されました
  배달되었
`);
