// The words of referral.ts in many languages, one entry a line.

import { wordList } from './word-list.ts';

/** Before an address that is one to ask: "please contact anna@example.org". */
export const BEFORE_ADDRESS = wordList(`
  adreceu-vos
  adresați-vă
  adresser
  adressez
  adressez-vous
  anfragen an
  ansprechpartner
  ansprechpartnerin
  apply to
  assistance from
  başvurun
  bize ulaşın
  comuníquese
  contact
  contact op
  contact opnemen
  contactar
  contactați
  contacte
  contacte con
  contacte-nos
  contacter
  contacteu
  contactez
  contacting
  contacto con
  contate
  contatta
  contattare
  contattate
  contatti
  contáctenos
  direct your
  dirigirse
  dirija
  dirija-se
  diríjase
  e-mail me at
  e-mail us at
  email me at
  email us at
  enquiries to
  entrar em contato
  entre em contacto
  entre em contato
  enviar su
  envie
  envieu
  envoyer
  envoyez
  envíe
  erreichbar unter
  erreichen sie
  escreva
  escrever
  escriba
  escriban
  escribe
  escribir
  escriviu
  escríbanos
  forduljon
  fragen an
  get in touch with
  hafið samband
  hafðu samband
  henvend deg
  henvend dig
  hubungi
  hör av dig till
  iletişime geçin
  in touch with
  inquiries to
  inviare
  inviate
  irtibata geçin
  javite se
  joindre
  keresse
  kierować
  kirjoita
  kirjutage
  kontakt
  kontakt gerne
  kontakt os
  kontakt venligst
  kontakt z
  kontakta
  kontakta oss
  kontaktieren
  kontaktieren sie
  kontaktirajte
  kontaktujte
  kontaktujte nás
  kreipkitės
  kérjük írjon
  liên hệ
  liên lạc
  luați legătura
  lähettäkää
  lähetä
  lépjen kapcsolatba
  lütfen yazın
  lūdzu rakstiet
  lūdzu sazinieties
  mail me at
  mail naar
  mail us at
  merci d écrire
  molimo kontaktirajte
  molimo pišite
  napisz
  napište
  napíšte
  neem contact
  obratite se
  obraťte sa
  obraťte se
  obrnite se
  obráťte sa
  ota yhteys
  ota yhteyttä
  ottakaa yhteys
  ottakaa yhteyttä
  palun kirjutage
  palun pöörduge
  pisać
  pisz
  pišite
  pišite na
  pište
  please address
  please ask
  please call
  please e-mail
  please email
  please forward
  please inform
  please mail
  please notify
  please send
  please write
  ponte en contacto
  poseu-vos en contacte
  prašome kreiptis
  prašome rašyti
  prosimo kontaktirajte
  prosimo pišite
  prosimy pisać
  proszę kontaktować
  proszę o kontakt
  proszę pisać
  proszę pisać na
  píšte
  póngase en contacto
  pöörduge
  questions to
  rakstiet
  rašykite
  reach me at
  reach me under
  reach us at
  reach us under
  reached at
  reached under
  refer to
  requests to
  richt u
  richten sie
  rivolgersi
  rivolgetevi
  rückfragen an
  saatke
  sazinieties
  schicken sie
  schreib an
  schreiben sie
  schreibt an
  schrijf
  schrijven
  scrieți
  scriva
  scrivere
  scrivete
  scrivi
  senden sie
  sendið
  si rivolga
  sila hubungi
  silakan hubungi
  silakan kirim ke
  silakan menghubungi
  skontaktować się
  skontaktuj się
  skrifið
  skriv i stället
  skriv til
  skriv till
  skriv venligst til
  stuur
  susisiekite
  ta gjerne kontakt
  ta kontakt
  transmettez
  turn to
  vegye fel a kapcsolatot
  venligst kontakt
  vennligst kontakt
  vennligst skriv til
  vinsamlegast hafið samband
  vous adresser
  vui lòng gửi đến
  vui lòng liên hệ
  vänligen kontakta
  vänligen skriv till
  võtke ühendust
  vă rugăm să contactați
  vă rugăm să scrieți
  vērsieties
  wende dich
  wenden sie sich
  wenden tot
  wendet euch
  write to
  wysyłać
  xin gửi thư đến
  xin liên hệ
  yazın
  yhteydenotot
  zu erreichen unter
  zwrócić się
  écrire
  écris
  écrivez
  írjon
  írjon a
  απευθυνθείτε
  γράψτε
  επικοινωνήστε
  παρακαλούμε γράψτε
  παρακαλώ επικοινωνήστε
  στείλτε
  будь ласка пишіть
  зв'яжіться
  зверніться
  звертайтеся
  звяжіться
  контактирајте
  молимо пишите
  моля обърнете се
  моля пишете
  моля свържете се
  напишите
  напишіть
  направляйте
  обратите се
  обратитесь
  обращайтесь
  обърнете се
  отправляйте
  пишете на
  пишите
  пишите на
  пишіть
  просьба обращаться
  просьба писать
  свържете се
  свяжитесь
  свяжитесь с
  связаться
  јавите се
  אנא כתבו
  אנא פנה
  אנא פנו
  כתבו אל
  נא לפנות
  ניתן לפנות
  פנו אל
  צור קשר
  צרו קשר
  اتصل بـ
  الرجاء الاتصال
  الرجاء التواصل
  تماس بگیرید
  تواصل مع
  راسلونا على
  لطفا با
  لطفا تماس بگیرید
  لطفاً با
  للتواصل
  مکاتبه کنید
  يرجى الاتصال
  يرجى التواصل
  يرجى الكتابة إلى
  يرجى المراسلة
  कृपया लिखें
  कृपया संपर्क करें
  को लिखें
  पर संपर्क करें
  संपर्क करें
  กรุณาติดต่อ
  กรุณาส่งอีเมลไปที่
  ติดต่อ
  โปรดติดต่อ
  お問い合わせ
  お問い合わせください
  お問い合わせ先
  ご連絡ください
  ご連絡は
  請來信
  請寄
  請洽
  請發送
  請聯絡
  請聯絡我們
  請聯繫
  请写信
  请发至
  请发送
  请发邮件
  请寄
  请来信
  请洽
  请联系
  連絡先
  문의
  문의하십시오
  연락
  연락 바랍니다
  연락 주십시오
  연락처
`);

/** Before an address that takes the place of another: "the new address is anna@example.org". */
export const NEW_ADDRESS = wordList(`
  address changed to
  address is now
  adresă nouă
  alamat baharu
  alamat baru
  alamat baru adalah
  alamat email baru
  alamat yang baru
  alterado para
  använd
  az új cím
  benutzen sie
  benyt
  benyt venligst
  brug
  bruk
  bytt ut med
  cambiato in
  changed to
  changée en
  den nya adressen
  den nye adresse
  den nye adresse er
  den nye adressen
  désormais
  e-mail is now
  email is now
  email mới
  ersatt av
  ersetzt durch
  erstattet af
  feu servir
  folosiți
  from now on write to
  gebruik
  gebruikt u
  gewijzigd in
  geändert in
  ha cambiado a
  has moved to
  használja
  hãy dùng
  instead to
  instead use
  izmantojiet
  jauna adrese
  jaunā adrese
  jaunā e-pasta adrese
  kasutage
  koristite
  kullanın
  käyttäkää
  käytä
  kérjük használja
  la nova adreça
  lautet jetzt
  lautet nun
  lietojiet
  lütfen kullanın
  lūdzu izmantojiet
  migrated to
  molimo koristite
  moved to
  nahrazena
  naudokite
  naujas adresas
  naujas el pašto adresas
  naujasis adresas
  neue adresse
  neue adresse ist
  neue adresse lautet
  neue e-mail-adresse
  neue mail-adresse
  neue mailadresse
  neuen adresse
  neuen e-mail-adresse
  new address
  new address is
  new e-mail
  new e-mail address
  new email
  new email address
  new mail address
  new mailbox
  new one is
  nieuw adres
  nieuw e-mailadres
  nieuwe adres
  nieuwe e-mailadres
  notið
  noua adresă
  noua adresă este
  noul e-mail
  nouveau courriel
  nouvelle adresse
  nouvelle adresse est
  nov e-poštni naslov
  nov naslov
  nov naslov je
  nova adresa
  nova adresa je
  nova adreça
  nova adreça és
  nova direção
  nova e-mail adresa
  novi naslov
  novo e-mail
  novo email
  novo endereço
  novou adresu
  nová adresa
  nová adresa je
  nová e-mailová adresa
  nové adrese
  nový e-mail
  now at
  now available at
  now reachable at
  now use
  nowego adresu
  nowy adres
  nowy adres to
  nowy e-mail
  nowym adresem
  nueva cuenta
  nueva dirección
  nuevo correo
  nuova casella
  nuova email
  nuovo indirizzo
  nutzen sie
  ny adress
  ny adresse
  ny e-mailadresse
  ny e-postadress
  ny e-postadresse
  ny mailadresse
  nya adress
  nya adressen
  nya e-postadress
  nya e-postadressen
  nye adresse
  nýja netfang
  nýja netfangið
  nýtt netfang
  palun kasutage
  passou a ser
  please now use
  please try
  please use
  použijte
  použite
  prašome naudoti
  prosimo uporabite
  prosimy używać
  proszę używać
  prosím použijte
  prosím použite
  reemplazada por
  relocated to
  remplacé par
  remplacée par
  replaced by
  replaced with
  sila gunakan
  silakan gunakan
  sostituita da
  sostituito da
  substituída por
  substituído por
  succeeded by
  sustituida por
  try forwarding to
  try instead
  umgezogen nach
  umgezogen zu
  uporabite
  usare
  use instead
  use la dirección
  use o email
  use o endereço
  utilice
  utiliser
  utilisez
  utilitzeu
  utilizar
  utilizați
  utilize
  utilizzare
  utilizzate
  uudella osoitteella
  uus aadress
  uus aadress on
  uus e-post
  uus e-posti aadress
  uusi osoite
  uusi osoite on
  uusi sähköposti
  uusi sähköpostiosoite
  używać
  vennligst bruk
  vervangen door
  verwenden sie
  vinsamlegast notið
  vui lòng sử dụng
  vänligen använd
  vă rugăm să folosiți
  vă rugăm să utilizați
  yeni adres
  yeni adresi
  yeni adresim
  yeni e-posta
  yeni e-posta adresi
  zastąpiony przez
  zmieniony na
  új cím
  új címe
  új címem
  új e-mail
  új e-mail címe
  új e-mail-cím
  địa chỉ email mới
  địa chỉ mới
  địa chỉ mới là
  η νέα διεύθυνση είναι
  νέα διεύθυνση
  νέα μου διεύθυνση
  νέο email
  παρακαλώ χρησιμοποιήστε
  χρησιμοποιήστε
  використовуйте
  заменен на
  заменён на
  изменился на
  използвайте
  используйте
  користите
  моля използвайте
  нов адрес
  нова адреса
  нова адреса це
  нова адреса је
  нова електронна адреса
  нова пошта
  новая адреса
  новая почта
  новий адрес
  новият адрес
  новият адрес е
  новият имейл
  новом адресе
  новому адресу
  новый email
  новый адрес
  новый адрес почты
  новый электронный адрес
  אנא השתמשו
  הכתובת החדשה
  הכתובת החדשה היא
  המייל החדש
  כתובת חדשה
  כתובתי החדשה
  آدرس جدید
  استخدم العنوان
  استفاده کنید از
  البريد الجديد
  الرجاء استخدام
  العنوان الجديد
  العنوان الجديد هو
  ایمیل جدید
  تم تغييره إلى
  عنواني الجديد
  لطفا از
  نشانی جدید
  يرجى استخدام
  नया ईमेल
  नया ईमेल पता
  नया पता
  नया पता है
  กรุณาใช้
  ที่อยู่อีเมลใหม่
  ที่อยู่ใหม่
  ที่อยู่ใหม่คือ
  อีเมลใหม่
  โปรดใช้
  変更先
  変更後のアドレス
  改用
  新しいアドレス
  新しいメールアドレス
  新しい連絡先
  新アドレス
  新アドレスは
  新信箱
  新信箱是
  新地址
  新地址是
  新的地址
  新的電子郵件
  新邮箱
  新邮箱地址
  新郵箱
  請使用
  請改用
  请使用
  请改用
  변경된 주소
  새 이메일
  새 주소
  새 주소는
  새로운 이메일
  새로운 주소
`);

/** Right behind an address that takes the place of another: "anna@example.org is my new address". Lower case. */
export const AFTER_ADDRESS = wordList(`
  a címre
  adalah alamat baru
  adresine gönder
  adresine yaz
  adresine yazın
  adresini kullan
  az új cím
  az új címem
  címen
  címre küldje
  címre írjon
  er den nye
  er min nye
  er mín nýja
  er nu min
  er nýja
  er nýtt
  es la nueva
  es mi nueva
  es nuestra nueva
  est la nouvelle
  est ma nouvelle
  est notre nouvelle
  este adresa nouă
  este noua
  ialah alamat baharu
  instead
  ir jaunā
  ir mana jaunā
  is her new address
  is het nieuwe
  is his new address
  is mijn nieuwe
  is my new address
  is my new e-mail
  is my new email
  is now the address
  is ons nieuwe
  is our new address
  is the new address
  is their new address
  ist die neue
  ist meine neue
  ist unsere neue
  je moj nov
  je moja nova
  je moja nová
  je moje nová
  je nov
  je nova
  je novi
  je nová
  jest moim nowym
  là địa chỉ mới
  on minu uus
  on minun uusi
  on uuden
  on uus
  on uusi
  to mój nowy
  to nowy adres
  yeni adresim
  yeni adresimdir
  yra mano naujas
  yra naujas
  är den nya
  är min nya
  è il mio nuovo
  è il nostro nuovo
  è il nuovo
  é a minha nova
  é o meu novo
  é o novo
  és la meva nova
  és la nova
  είναι η νέα
  е моят нов
  е новия
  е новият
  мой новый
  мой новый адрес
  теперь мой адрес
  це моя нова
  це нова
  это мой новый
  это новый адрес
  је моја нова
  је нова
  היא הכתובת החדשה
  היא כתובתי החדשה
  آدرس جدید
  بنویسید
  تماس بگیرید
  نشانی جدید
  هو العنوان الجديد
  هو عنواني الجديد
  नया पता है
  पर भेजें
  पर लिखें
  पर संपर्क
  मेरा नया
  คือที่อยู่ใหม่
  เป็นที่อยู่ใหม่
  が新しい
  であります新
  にお送り
  にご連絡
  に変わり
  に変更
  に送って
  へお送り
  へご連絡
  へ連絡
  までご連絡
  をお使い
  をご利用
  为新地址
  宛てにお送り
  宛にお送り
  宛にご連絡
  是我的新
  是新地址
  是新的
  為新地址
  联系
  聯繫
  로 문의
  로 변경
  로 보내
  로 연락
  를 사용
  으로 보내
  으로 연락
  입니다 새
`);

/** Before "contact" they tell of a failure: "could not contact". */
export const DENIALS = wordList(`
  attempt
  attempted
  attempting
  attempts
  cannot
  ebaõnnestus
  edilemedi
  ei
  ekki
  epäonnistui
  fail
  failed
  fails
  gagal
  gescheitert
  hiába
  ikke
  imposible
  impossibile
  impossible
  impossível
  inte
  intentó
  kein
  keine
  không
  kon
  konnte
  konnten
  kunde
  kunne
  ne
  neizdevās
  nelze
  nem
  nepavyko
  nepodarilo
  nepodařilo
  nesmie
  nevar
  ni
  nicht
  nie
  niet
  nije
  nisu
  no
  non
  not
  nu
  não
  pas
  sikertelen
  t
  tidak
  tried
  tries
  tókst
  udało
  unable
  versucht
  voitu
  while
  échec
  échoué
  δεν
  не
  невозможно
  неможливо
  няма
  удалось
  לא
  تعذر
  لم
  نتوانستیم
  نشد
  नहीं
  无法
  未能
  無法
`);

/** Between a denial and "contact" they begin what is asked for: "if it does not work, please contact". */
export const ASKS = wordList(`
  ako
  and
  annars
  bitte
  citādi
  dacă
  ef
  ellers
  eğer
  favor
  gelieve
  ha
  hvis
  if
  inak
  instead
  ja
  jei
  jeśli
  jika
  jinak
  jos
  kitaip
  kui
  kérjük
  lòng
  lütfen
  lūdzu
  merci
  molimo
  nếu
  oder
  om
  or
  palun
  please
  pokud
  por
  prašome
  prego
  prosim
  prosimo
  prosimy
  proszę
  prosím
  prosíme
  rugăm
  si
  sicer
  sila
  silakan
  und
  venligst
  vennligst
  veuillez
  vinsamlegast
  vui
  vänligen
  xin
  če
  παρακαλώ
  ако
  если
  ласка
  молимо
  моля
  пожалуйста
  просьба
  прошу
  якщо
  אם
  אנא
  נא
  إذا
  الرجاء
  اگر
  لطفا
  لطفاً
  يرجى
  कृपया
  यदि
  กรุณา
  โปรด
  請
  请
`);

/** Between "contact" and an address: the address is the one that failed. "contact the recipient lea@example.org by telephone" */
export const LEADS_TO_FAILED = wordList(`
  about
  addressee
  addressees
  adressaten
  again
  alıcı
  alıcıya
  because
  bezorging
  bezüglich
  concerning
  címzett
  címzettet
  deliver
  delivered
  delivering
  delivery
  destinataire
  destinataires
  destinatari
  destinatario
  destinatarios
  destinatarul
  destinatarului
  destinatário
  destinatários
  empfänger
  empfängerin
  empfängers
  entrega
  erneut
  gavėjo
  gavėju
  gavėją
  later
  mailbox
  modtager
  modtageren
  mottagaren
  mottageren
  mottaker
  mottakeren
  nochmals
  odbiorcy
  odbiorcą
  ontvanger
  ontvangers
  owner
  penerima
  ponownie
  postfach
  prejemnika
  prejemniku
  primaoca
  primatelja
  primatelju
  problem
  problems
  príjemcovi
  príjemcu
  příjemce
  příjemcem
  příjemci
  recipient
  recipients
  regarding
  remise
  saaja
  saajaga
  saņēmēja
  saņēmēju
  sent
  user
  users
  vastaanottajaa
  vastaanottajaan
  viðtakanda
  viðtakandann
  wegen
  whose
  with
  zu
  zustellung
  παραλήπτη
  παραλήπτης
  одержувача
  одержувачем
  одержувачу
  повторно
  получателем
  получателю
  получателя
  прималац
  примаоца
  הנמען
  المستلم
  للمستلم
  گیرنده
  प्राप्तकर्ता
`);
